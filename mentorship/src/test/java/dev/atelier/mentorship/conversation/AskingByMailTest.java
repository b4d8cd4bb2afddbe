package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
