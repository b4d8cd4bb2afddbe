package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MailingTest
class LearnerCallsTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SentMails sent;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Calls learner;
    Calls ravi;
    String month;

    @BeforeEach
    void aMonthHasBegun() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value()).calls();
        ravi = Pages.mentor(http, run.lead().id().value()).calls();
        month = text("$.items[0].id", learner.get("/my/months"));
    }

    @Test
    void aMonthTellsHowLongItLasts() {
        var months = learner.get("/my/months");
        assertThat(at("$.items[0].state", months)).isEqualTo("OPEN");
        assertThat(at("$.items[0].daysLeft", months)).isEqualTo(31);
        assertThat(at("$.items[0].lastDay", months)).isEqualTo("2023-08-01");
        assertThat(at("$.items[0].closesAt", months)).isEqualTo("2023-08-01T18:30:00Z");
        assertThat(at("$.items[0].zone", months)).isEqualTo("Asia/Kolkata");
        assertThat(at("$.items[0].mentor", months)).isEqualTo("Ravi");
        assertThat(at("$.next", months)).isNull();
    }

    @Test
    void aQuestionIsAskedAndAnsweredAndReadByThoseWhoMay() {
        var asked =
                ask("Overtrained", "Every face is the same.", UUID.randomUUID().toString());
        assertThat(asked).hasStatus(201);
        String id = text("$.id", asked);
        assertThat(asked).hasHeader("Location", "/api/v1/my/conversations/" + id);
        assertThat(at("$.turn", asked)).isEqualTo("MENTOR");
        assertThat(Mail.lastTo(sent, run.lead().address()).text()).startsWith("Every face is the same.");
        assertThat(ravi.post("/staff/conversations/" + id + "/messages", "{\"text\":\"Fewer steps.\"}"))
                .hasStatus(201);
        var read = learner.get("/my/conversations/" + id);
        assertThat(texts("$.messages[*].text", read)).containsExactly("Every face is the same.", "Fewer steps.");
        assertThat(texts("$.messages[*].side", read)).containsExactly("LEARNER", "MENTOR");
        assertThat(texts("$.messages[*].author.name", read)).containsExactly("Meera", "Ravi");
        assertThat(at("$.mayReply", read)).isEqualTo(true);
        assertThat(body(read)).doesNotContain("\"staff\"", "pausedUntil");
    }

    @Test
    void whatCameByMailHasItsQuotesFoldedAndItsFilesBeside() throws Exception {
        String id = text("$.id", ask("Seeds", "Which seed?", UUID.randomUUID().toString()));
        var mail = Mail.lastTo(sent, run.lead().address());
        postman.bring(
                run.lead().address(),
                mail.replyTo(),
                "Subject: Re: Seeds",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "Any.",
                "",
                "> Which seed?",
                "--b",
                "Content-Type: text/csv; name=seeds.csv",
                "Content-Disposition: attachment; filename=seeds.csv",
                "",
                "1,2,3",
                "--b--");
        var read = learner.get("/my/conversations/" + id);
        assertThat(at("$.messages[1].text", read)).isEqualTo("Any.");
        assertThat(text("$.messages[1].folded", read)).contains("> Which seed?");
        assertThat(at("$.messages[1].origin", read)).isEqualTo("MAIL");
        assertThat(at("$.messages[1].files[0].name", read)).isEqualTo("seeds.csv");
        String file = text("$.messages[1].files[0].address", read);
        assertThat(learner.get(file.substring("/api/v1".length())))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyText()
                .startsWith("1,2,3");
        var stranger = Pages.learner(http, UUID.randomUUID()).calls();
        assertThat(stranger.get(file.substring("/api/v1".length()))).hasStatus(404);
    }

    @Test
    void conversationsComeInPagesWithoutGapsOrRepeats() {
        var asked = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            // Two at the same moment each.
            clock.move(Duration.ofMinutes(number % 2));
            asked.add(text(
                    "$.id", ask("Number " + number, "What?", UUID.randomUUID().toString())));
        }
        var seen = new ArrayList<String>();
        var list = "/my/conversations?limit=3";
        var page = list;
        for (var pages = 1; !page.isEmpty(); pages++) {
            var found = learner.get(page);
            seen.addAll(texts("$.items[*].id", found));
            page = Calls.next(list, found).orElse("");
            assertThat(pages).isLessThanOrEqualTo(3);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(seen.getFirst()).isIn(asked.subList(4, 7));
    }

    @Test
    void theSameKeyAsksOnceEvenWhereTheFirstAnswerWasLost() {
        var key = UUID.randomUUID().toString();
        String first = text("$.id", ask("Once", "Only.", key));
        String second = text("$.id", ask("Once", "Only.", key));
        assertThat(second).isEqualTo(first);
        var reply = "{\"text\":\"More.\"}";
        learner.post("/my/conversations/" + first + "/messages", reply, "Idempotency-Key", key);
        learner.post("/my/conversations/" + first + "/messages", reply, "Idempotency-Key", key);
        assertThat(db.fetchCount(
                        CONVERSATION, CONVERSATION.LEARNER_ID.eq(meera.id().value())))
                .isOne();
        assertThat(db.fetchCount(MESSAGE, MESSAGE.AUTHOR_ID.eq(meera.id().value())))
                .isEqualTo(2);
        // The control: without the key they are two.
        learner.post("/my/conversations/" + first + "/messages", reply);
        learner.post("/my/conversations/" + first + "/messages", reply);
        assertThat(db.fetchCount(MESSAGE, MESSAGE.AUTHOR_ID.eq(meera.id().value())))
                .isEqualTo(4);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(ask(" ", "x".repeat(100_001), UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "{\"field\":\"subject\",\"message\":\"Say in a few words what it is about.\"}",
                        "{\"field\":\"text\",\"message\":\"A question has at most 100000 characters.\"}");
        String id = text("$.id", ask("A", "B", UUID.randomUUID().toString()));
        assertThat(learner.post("/my/conversations/" + id + "/messages", "{\"text\":\"\\u0000 \"}"))
                .hasStatus(422)
                .bodyText()
                .contains("Write something first.");
    }

    @Test
    void afterTheMonthNothingIsAskedAndWhatWasAskedIsStillRead() {
        String id = text("$.id", ask("Before", "The end.", UUID.randomUUID().toString()));
        var now = clock.instant();
        try {
            clock.move(Duration.ofDays(40));
            assertThat(ask("Late", "Question.", UUID.randomUUID().toString())).hasStatus(409);
            assertThat(learner.post("/my/conversations/" + id + "/messages", "{\"text\":\"Late.\"}"))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Your month has ended");
            assertThat(at("$.mayReply", learner.get("/my/conversations/" + id))).isEqualTo(false);
            assertThat(at("$.items[0].state", learner.get("/my/months"))).isEqualTo("ENDED");
        } finally {
            clock.moveTo(now);
        }
    }

    @Test
    void strangersFindNothing() {
        String id = text("$.id", ask("Mine", "Alone.", UUID.randomUUID().toString()));
        var karan = world.completes(run, "Karan");
        var stranger = Pages.learner(http, karan.id().value()).calls();
        assertThat(stranger.get("/my/conversations/" + id)).hasStatus(404);
        assertThat(stranger.post("/my/conversations/" + id + "/messages", "{\"text\":\"x\"}"))
                .hasStatus(404);
        assertThat(at("$.items.length()", stranger.get("/my/conversations"))).isEqualTo(0);
        assertThat(stranger.post(
                        "/my/conversations",
                        "{\"month\":\"" + month + "\",\"subject\":\"In her name\",\"text\":\"x\"}"))
                .hasStatus(404);
        assertThat(ravi.get("/my/conversations/" + id)).hasStatus(404);
    }

    private MvcTestResult ask(String subject, String text, String key) {
        return learner.post(
                "/my/conversations",
                "{\"month\":\"" + month + "\",\"subject\":\"" + subject + "\",\"text\":\"" + text + "\"}",
                "Idempotency-Key",
                key);
    }
}
