package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class AskingByMailTest {

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

    @Test
    void aQuestionGoesToTheMentorAndTheAnswerComesBackAllByMail() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var asked = clock.instant();
        var question = postman.bring(
                meera.address(), world.mailbox(run), "Subject: Every face is the same", "", "Is it the captions?");
        assertThat(question.getState()).isEqualTo("DELIVERED");

        var toRavi = Mail.lastTo(sent, run.lead().address());
        assertThat(toRavi.subject()).isEqualTo("Every face is the same");
        assertThat(toRavi.from()).isEqualTo("Meera via Atelier <atelier@localhost>");
        assertThat(toRavi.replyTo()).matches("reply\\+[a-z2-7]{32}@localhost");
        assertThat(toRavi.text()).startsWith("Is it the captions?").contains("31 days left");
        assertThat(toRavi.text()).doesNotContain(meera.address());

        clock.move(Duration.ofHours(10));
        var answer = postman.bring(
                run.lead().address(),
                toRavi.replyTo(),
                "Subject: AW: Every face is the same",
                "In-Reply-To: " + toRavi.messageId(),
                "",
                "Very likely overtrained.",
                "",
                "On 15 Aug 2023, Meera via Atelier <atelier@localhost> wrote:",
                "> Is it the captions?");
        assertThat(answer.getState()).isEqualTo("DELIVERED");

        var toMeera = Mail.lastTo(sent, meera.address());
        assertThat(toMeera.subject()).isEqualTo("Re: Every face is the same");
        assertThat(toMeera.from()).isEqualTo("Ravi via Atelier <atelier@localhost>");
        assertThat(toMeera.text()).startsWith("Very likely overtrained.").doesNotContain("Is it the captions?");
        assertThat(toMeera.header("In-Reply-To"))
                .isEqualTo("<" + question.getIdentity().substring(3) + ">");

        var conversation = db.fetchSingle(CONVERSATION, CONVERSATION.ID.eq(question.getConversationId()));
        assertThat(conversation.getTurn()).isEqualTo("LEARNER");
        assertThat(conversation.getWaitingSince().toInstant()).isEqualTo(asked.plus(Duration.ofHours(10)));
        assertThat(db.fetch(MESSAGE, MESSAGE.CONVERSATION_ID.eq(conversation.getId())))
                .extracting(message -> message.getVisible())
                .containsExactly("Is it the captions?", "Very likely overtrained.");
    }

    @Test
    void filesComeAlongAndAreKeptForThoseWhoMayReadTheThread() throws Exception {
        var run = world.run("Ravi");
        var meera = world.completes(run, "Meera");
        var mail = postman.bring(
                meera.address(),
                world.mailbox(run),
                "Subject: Loss",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "My curve, see the file.",
                "--b",
                "Content-Type: image/png",
                "Content-Disposition: attachment; filename=\"../loss <curve>.png\"",
                "Content-Transfer-Encoding: base64",
                "",
                "iVBORw0KGgo=",
                "--b--");
        assertThat(mail.getState()).isEqualTo("DELIVERED");
        var file = db.select(MESSAGE_FILE.ID, MESSAGE_FILE.NAME)
                .from(MESSAGE_FILE)
                .join(MESSAGE)
                .on(MESSAGE.ID.eq(MESSAGE_FILE.MESSAGE_ID))
                .where(MESSAGE.CONVERSATION_ID.eq(mail.getConversationId()))
                .fetchSingle();
        assertThat(file.value2()).doesNotContain("/").endsWith("loss <curve>.png");
        var address = "/my/mentor/" + mail.getConversationId() + "/files/" + file.value1();
        var own = http.get()
                .uri(address)
                .with(user(meera.id().toString()).roles("LEARNER"))
                .exchange();
        assertThat(own)
                .hasStatusOk()
                .hasContentType("image/png")
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff");
        assertThat(http.get()
                        .uri(address)
                        .with(user(UUID.randomUUID().toString()).roles("LEARNER"))
                        .exchange())
                .hasStatus(404);
        var source = new java.io.ByteArrayOutputStream();
        Mail.lastTo(sent, run.lead().address()).message().writeTo(source);
        assertThat(source.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("iVBORw0KGgo=");
    }
}
