package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.mentorship.world.Pictures;
import dev.atelier.testing.SentMails;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What comes with a mail is read like what is handed in. */
@MailingTest
class AttachmentTest {

    @Autowired
    World world;

    @Autowired
    Postman postman;

    @Autowired
    SentMails sent;

    @Autowired
    DSLContext db;

    @Autowired
    MockMvcTester http;

    Run run;
    LearnerFacts meera;
    Pages learner;
    Pages ravi;

    @BeforeEach
    void aMonthIsOpen() {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        await().atMost(20, SECONDS)
                .until(() -> db.fetchExists(SEAT, SEAT.LEARNER_ID.eq(meera.id().value())));
        learner = Pages.learner(http, meera.id().value());
        ravi = Pages.mentor(http, run.lead().id().value());
    }

    @Test
    void aPictureIsShownWithHowItWasMadeAndHandedInWithOnePress() throws Exception {
        var thread = bring("lake.png", "image/png", Pictures.made("a lake at dawn", 20, 42));
        for (var page :
                new String[] {body(learner, "/my/mentor/" + thread), body(ravi, "/staff/mentorship/" + thread)}) {
            assertThat(page).contains("width=\"64\" height=\"48\"", "a lake at dawn", ">42<", "PNG, 64 × 48");
        }
        assertThat(body(ravi, "/staff/mentorship/" + thread)).doesNotContain("Hand it in");
        var file = file(thread);
        var place = "/my/mentor/" + thread + "/files/" + file + "/work";
        for (var time = 0; time < 2; time++) {
            assertThat(learner.post(place)).hasRedirectedUrl("/my/work/" + file);
        }
        assertThat(db.fetchCount(WORK, WORK.ID.eq(file))).isOne();
        assertThat(db.select(ARTIFACT.NAME, ROUND.STATE)
                        .from(ARTIFACT)
                        .join(ROUND)
                        .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                        .where(ROUND.WORK_ID.eq(file))
                        .fetch())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.value1()).isEqualTo("lake.png");
                    assertThat(found.value2()).isEqualTo("DRAFT");
                });
        assertThat(body(learner, "/my/work/" + file)).contains("a lake at dawn");
    }

    @Test
    void whatIsNoPictureOrABrokenOneIsAFileLikeAnyOther() throws Exception {
        for (var broken : new byte[][] {
            {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}, "<svg onload='x'>".getBytes(UTF_8), {}
        }) {
            var thread = bring("picture.png", "image/png", broken);
            assertThat(body(learner, "/my/mentor/" + thread))
                    .contains(">picture.png</a>")
                    .doesNotContain("<img");
        }
    }

    @Test
    void nobodyHandsInWhatAnotherSent() throws Exception {
        var thread = bring("lake.png", "image/png", Pictures.made("a lake", 20, 1));
        var place = "/my/mentor/" + thread + "/files/" + file(thread) + "/work";
        var asha = Pages.learner(http, world.completes(run, "Asha").id().value());
        assertThat(asha.post(place)).hasStatus(404);
        assertThat(ravi.post(place)).hasStatus(404);
        postman.bring(
                run.lead().address(),
                Mail.lastTo(sent, run.lead().address()).replyTo(),
                lines("hint.png", "image/png", Pictures.made("a hint", 20, 2)));
        var hint = db.select(MESSAGE_FILE.ID)
                .from(MESSAGE_FILE)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                .where(MESSAGE.CONVERSATION_ID.eq(thread), MESSAGE.SIDE.eq("MENTOR"))
                .fetchSingle(MESSAGE_FILE.ID);
        assertThat(learner.post("/my/mentor/" + thread + "/files/" + hint + "/work"))
                .hasStatus(404);
    }

    /** Outlook holds a thread together by headers of its own. */
    @Test
    void whoWritesWithOutlookGetsItsHeadersBack() throws Exception {
        var thread = postman.bring(
                        meera.address(),
                        world.mailbox(run),
                        "Subject: Seeds",
                        "Thread-Topic: =?utf-8?q?Seeds_=C3=BCber?=",
                        "Thread-Index: AQHZyX0kq3mB6bqUQ0Kc5Yw8Zl3Zag==",
                        "",
                        "Which one?")
                .getConversationId();
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "42");
        var answer = Mail.lastTo(sent, meera.address());
        assertThat(answer.header("Thread-Index")).isEqualTo("AQHZyX0kq3mB6bqUQ0Kc5Yw8Zl3Zag==");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(Objects.requireNonNull(answer.header("Thread-Topic"))))
                .isEqualTo("Seeds über");
        assertThat(Mail.lastTo(sent, run.lead().address()).header("Thread-Index"))
                .isEmpty();
        postman.bring(
                meera.address(),
                answer.replyTo(),
                "Subject: Re: Seeds",
                "Thread-Index: no <index> at all",
                "",
                "Thanks.");
        ravi.post("/staff/mentorship/" + thread + "/messages", "form", Pages.form(), "text", "Fine.");
        assertThat(Mail.lastTo(sent, meera.address()).header("Thread-Index"))
                .isEqualTo("AQHZyX0kq3mB6bqUQ0Kc5Yw8Zl3Zag==");
    }

    private UUID bring(String name, String type, byte[] content) throws Exception {
        return postman.bring(meera.address(), world.mailbox(run), lines(name, type, content))
                .getConversationId();
    }

    private static String[] lines(String name, String type, byte[] content) {
        return new String[] {
            "Subject: A lake",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "Content-Type: text/plain",
            "",
            "Look at this.",
            "--b",
            "Content-Type: " + type,
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename=" + name,
            "",
            Base64.getMimeEncoder().encodeToString(content),
            "--b--"
        };
    }

    private UUID file(UUID thread) {
        return db.select(MESSAGE_FILE.ID)
                .from(MESSAGE_FILE)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                .where(MESSAGE.CONVERSATION_ID.eq(thread))
                .fetchSingle()
                .value1();
    }

    private static String body(Pages person, String page) throws Exception {
        return person.get(page).getResponse().getContentAsString();
    }
}
