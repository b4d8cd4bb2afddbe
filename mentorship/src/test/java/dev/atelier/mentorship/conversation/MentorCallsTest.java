package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class MentorCallsTest {

    private static final String BOARD = "/staff/conversations";

    @Autowired
    World world;

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
    Pages learner;
    Calls ravi;
    Calls anil;
    UUID thread;

    @BeforeEach
    void aQuestionWaitsForRavi() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value()).calls();
        anil = Pages.mentor(http, run.teachers().get(1).id().value()).calls();
        thread = learner.ask(month(), "Seeds", "Which one?");
    }

    @Test
    void theBoardTellsWhoWaitsSinceWhenAndHowLongTheMonthLasts() {
        var board = ravi.get(BOARD);
        assertThat(at("$.items[0].id", board)).isEqualTo(thread.toString());
        assertThat(at("$.items[0].turn", board)).isEqualTo("MENTOR");
        assertThat(at("$.items[0].waitingSince", board))
                .isEqualTo(clock.instant().toString());
        assertThat(at("$.items[0].learner", board)).isEqualTo("Meera");
        assertThat(at("$.items[0].mentor", board)).isEqualTo("Ravi");
        assertThat(at("$.items[0].daysLeft", board)).isEqualTo(31);
        assertThat(ids(anil, BOARD)).contains(thread.toString());
        assertThat(ids(anil, BOARD + "?mine=true")).isEmpty();
        assertThat(ids(ravi, BOARD + "?mine=true&cohort=" + run.id().value())).containsExactly(thread.toString());
        assertThat(ids(ravi, BOARD + "?cohort=" + UUID.randomUUID())).isEmpty();
        assertThat(ids(ravi, BOARD + "?place=ANSWERED")).isEmpty();
        assertThat(ids(Pages.admin(http).calls(), BOARD + "?cohort=" + run.id().value()))
                .containsExactly(thread.toString());
    }

    @Test
    void theBoardComesInPagesWithoutGapsOrRepeats() {
        clock.move(Duration.ofSeconds(1));
        for (var number = 0; number < 6; number++) {
            clock.move(Duration.ofSeconds(number % 2));
            learner.ask(month(), "More", "What?");
        }
        for (var place : new String[] {"WAITING", "ANSWERED"}) {
            var seen = new ArrayList<String>();
            var first =
                    BOARD + "?limit=2&place=" + place + "&cohort=" + run.id().value();
            for (var page = first; !page.isEmpty(); ) {
                var found = ravi.get(page);
                seen.addAll(texts("$.items[*].id", found));
                page = Calls.next(first, found).orElse("");
            }
            assertThat(seen).hasSize(7).doesNotHaveDuplicates();
            if (place.equals("WAITING")) {
                assertThat(seen.getFirst()).as("the longest waiting").isEqualTo(thread.toString());
                seen.forEach(id -> ravi.post(BOARD + "/" + id + "/messages", "{\"text\":\"So.\"}"));
            }
        }
    }

    @Test
    void whatNeedsNoAnswerIsSettled() {
        var settled = ravi.post(one("/settlement"), "");
        assertThat(at("$.turn", settled)).isEqualTo("NONE");
        assertThat(at("$.events[0].kind", settled)).isEqualTo("SETTLED");
        ravi.post(one("/settlement"), "");
        assertThat(at("$.events.length()", ravi.get(one("")))).isEqualTo(1);
    }

    @Test
    void aConversationIsHandedOverToOneOfTheStaff() {
        String to = text("$.staff[0].id", ravi.get(one("")));
        assertThat(to).isEqualTo(anil.person().toString());
        var handed = ravi.post(one("/mentor"), "{\"mentor\":\"" + to + "\"}");
        assertThat(at("$.about.mentor.name", handed)).isEqualTo("Anil");
        assertThat(Mail.lastTo(sent, run.teachers().get(1).address()).text()).contains("is now yours");
        for (var nobody : new String[] {"{}", "{\"mentor\":\"" + UUID.randomUUID() + "\"}"}) {
            assertThat(ravi.post(one("/mentor"), nobody))
                    .hasStatus(422)
                    .bodyText()
                    .contains("\"field\":\"mentor\"");
        }
    }

    @Test
    void aSecondMentorIsAskedInAndLetGo() {
        var two = ravi.send(PUT, one("/second"), "{\"mentor\":\"" + anil.person() + "\"}");
        assertThat(at("$.about.second.name", two)).isEqualTo("Anil");
        assertThat(at("$.about.mentor.name", two)).isEqualTo("Ravi");
        assertThat(ids(anil, BOARD + "?mine=true")).containsExactly(thread.toString());
        ravi.send(PUT, one("/second"), "{\"mentor\":\"" + anil.person() + "\"}");
        assertThat(at("$.events.length()", ravi.get(one("")))).isEqualTo(1);
        assertThat(body(ravi.send(DELETE, one("/second"), ""))).doesNotContain("\"second\"");
        assertThat(ravi.send(PUT, one("/second"), "{\"mentor\":\"" + UUID.randomUUID() + "\"}"))
                .hasStatus(422);
    }

    @Test
    void whoWaitsIsPromisedAnAnswer() {
        var due = text("$.items[0].answerDueAt", ravi.get(BOARD));
        assertThat(Instant.parse(due)).isAfter(clock.instant());
        assertThat(text("$.answerDueAt", ravi.get(one("")))).isEqualTo(due);
        assertThat(text("$.answerDueAt", learner.calls().get("/my/conversations/" + thread)))
                .isEqualTo(due);
        ravi.post(one("/messages"), "{\"text\":\"Any.\"}");
        assertThat(body(ravi.get(one("")))).doesNotContain("answerDueAt");
    }

    @Test
    void aConversationIsPutAsideAndTakenUpAgain() {
        var today = clock.instant().atZone(World.ZONE).toLocalDate();
        var aside = ravi.send(PUT, one("/pause"), "{\"day\":\"" + today.plusDays(3) + "\"}");
        assertThat(text("$.pausedUntil", aside)).endsWith("T03:30:00Z");
        assertThat(ids(ravi, BOARD)).doesNotContain(thread.toString());
        assertThat(ids(ravi, BOARD + "?place=PAUSED")).containsExactly(thread.toString());
        var back = ravi.send(DELETE, one("/pause"), "");
        assertThat(body(back)).doesNotContain("pausedUntil");
        assertThat(ids(ravi, BOARD)).contains(thread.toString());
        for (var day : new String[] {"{}", "{\"day\":\"" + today + "\"}", "{\"day\":\"" + today.plusDays(91) + "\"}"}) {
            assertThat(ravi.send(PUT, one("/pause"), day))
                    .hasStatus(422)
                    .bodyText()
                    .contains("\"field\":\"day\"");
        }
        ravi.post(one("/settlement"), "");
        assertThat(ravi.send(PUT, one("/pause"), "{\"day\":\"" + today.plusDays(1) + "\"}"))
                .hasStatus(409);
    }

    @Test
    void notesAreForTheStaffAlone() {
        var kept = ravi.post(one("/notes"), "{\"text\":\"Zanzibar\"}", "Idempotency-Key", "one");
        assertThat(kept).hasStatus(201);
        ravi.post(one("/notes"), "{\"text\":\"Zanzibar\"}", "Idempotency-Key", "one");
        assertThat(texts("$.items[*].text", anil.get(one("/notes")))).containsExactly("Zanzibar");
        assertThat(at("$.items[0].author", kept)).isEqualTo("Ravi");
        assertThat(body(learner.calls().get("/my/conversations/" + thread))).doesNotContain("Zanzibar");
        assertThat(ravi.post(one("/notes"), "{\"text\":\"" + "x".repeat(4_001) + "\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("A note has at most 4000 characters.");
    }

    @Test
    void whatIsNotForOneGoesToAnother() {
        assertThat(anil.post(one("/return"), "{\"why\":\"Not mine\"}")).hasStatus(409);
        assertThat(ravi.post(one("/return"), "{}")).hasStatus(422).bodyText().contains("\"field\":\"why\"");
        var given = ravi.post(one("/return"), "{\"why\":\"He knows seeds.\"}");
        assertThat(at("$.about.mentor.name", given)).isEqualTo("Anil");
        assertThat(texts("$.items[*].kind", ravi.get(one("/notes")))).containsExactly("GIVEN_BACK");
    }

    @Test
    void anAdminMakesAMonthLonger() {
        var admin = Pages.admin(http).calls();
        String month = text("$.about.month", admin.get(one("")));
        var today = clock.instant().atZone(World.ZONE).toLocalDate();
        var lastDay = today.plusDays(60);
        var wish = "{\"lastDay\":\"" + lastDay + "\",\"reason\":\"She was ill.\"}";
        var longer = admin.post("/admin/months/" + month + "/extensions", wish, "Idempotency-Key", "k");
        assertThat(at("$.lastDay", longer)).isEqualTo(lastDay.toString());
        var mails = Mail.to(sent, meera.address()).size();
        assertThat(admin.post("/admin/months/" + month + "/extensions", wish, "Idempotency-Key", "k"))
                .hasStatus(201);
        assertThat(Mail.to(sent, meera.address())).hasSize(mails);
        assertThat(admin.post("/admin/months/" + month + "/extensions", "{\"lastDay\":\"" + lastDay + "\"}"))
                .hasStatus(422);
        assertThat(admin.post("/admin/months/" + UUID.randomUUID() + "/extensions", wish))
                .hasStatus(404);
        assertThat(ravi.post("/admin/months/" + month + "/extensions", wish)).hasStatus(403);
    }

    @Test
    void anAdminLooksButWhoTeachesAnswers() {
        var admin = Pages.admin(http).calls();
        assertThat(at("$.mayReply", admin.get(one("")))).isEqualTo(false);
        assertThat(admin.post(one("/messages"), "{\"text\":\"x\"}")).hasStatus(404);
        assertThat(admin.post(one("/settlement"), "")).hasStatus(404);
        assertThat(admin.post(one("/notes"), "{\"text\":\"x\"}")).hasStatus(404);
    }

    @Test
    void strangersFindNothing() {
        var zoya = Pages.mentor(http, world.run("Zoya").lead().id().value()).calls();
        assertThat(ids(zoya, BOARD + "?cohort=" + run.id().value())).isEmpty();
        assertThat(zoya.get(one(""))).hasStatus(404);
        assertThat(zoya.get(one("/notes"))).hasStatus(404);
        assertThat(zoya.post(one("/messages"), "{\"text\":\"x\"}")).hasStatus(404);
        assertThat(zoya.post(one("/mentor"), "{\"mentor\":\"" + zoya.person() + "\"}"))
                .hasStatus(404);
        assertThat(zoya.send(PUT, one("/second"), "{\"mentor\":\"" + zoya.person() + "\"}"))
                .hasStatus(404);
        assertThat(learner.calls().get(one(""))).hasStatus(403);
    }

    private static List<String> ids(Calls caller, String path) {
        return texts("$.items[*].id", caller.get(path));
    }

    private String one(String part) {
        return BOARD + "/" + thread + part;
    }

    private UUID month() {
        return db.fetchSingle(MONTH, MONTH.LEARNER_ID.eq(meera.id().value())).getId();
    }
}
