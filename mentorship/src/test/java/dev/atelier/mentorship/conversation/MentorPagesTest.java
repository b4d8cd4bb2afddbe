package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class MentorPagesTest extends MentoredLearner {

    @Autowired
    Postman postman;

    @Test
    void aLearnerAsksHereAndTheMentorAnswersHere() {
        assertThat(get(meera.id().value(), "/my/mentor"))
                .hasStatusOk()
                .bodyText()
                .contains("31 days left", "No questions yet", "Ask a question");
        var asked = ask(UUID.randomUUID(), "Overtrained", "Every face is the same.");
        assertThat(asked).hasStatus3xxRedirection();
        var thread = place(asked);
        assertThat(get(meera.id().value(), thread))
                .hasStatusOk()
                .bodyText()
                .contains("Overtrained", "Every face is the same.", "Waiting for ");

        var mentor = mentorOf(thread);
        var taught = thread.replace("/my/mentor/", "/staff/mentorship/");
        assertThat(getAs(mentor, "INSTRUCTOR", "/staff/mentorship"))
                .hasStatusOk()
                .bodyText()
                .contains(taught, "Meera");
        assertThat(postAs(mentor, "INSTRUCTOR", taught + "/messages", "text", "Fewer steps.", "form", id()))
                .hasStatus3xxRedirection();
        assertThat(get(meera.id().value(), thread)).bodyText().contains("Fewer steps.", "Answered today");
        assertThat(Mail.lastTo(sent, meera.address()).text()).startsWith("Fewer steps.");
        assertThat(getAs(mentor, "INSTRUCTOR", "/staff/mentorship?turn=answered"))
                .bodyText()
                .contains(taught);
    }

    @Test
    void theSameThreadIsAliveByMailAndHere() throws Exception {
        var thread = place(ask(UUID.randomUUID(), "Seeds", "Which seed?"));
        var mentor = Mail.to(sent, run.teachers().get(0).address()).isEmpty()
                ? run.teachers().get(1)
                : run.teachers().get(0);
        var mail = Mail.lastTo(sent, mentor.address());
        postman.bring(mentor.address(), mail.replyTo(), "Subject: Re: Seeds", "", "Any.\r\n\r\n> Which seed?");
        assertThat(get(meera.id().value(), thread)).bodyText().contains("Any.", "by mail", "Quoted text, 1 line");
    }

    @Test
    void aFormSentTwiceAsksOnce() {
        var form = UUID.randomUUID();
        var first = place(ask(form, "Twice", "Once."));
        var second = place(ask(form, "Twice", "Once."));
        assertThat(second).isEqualTo(first);
        assertThat(db.fetchCount(
                        CONVERSATION, CONVERSATION.LEARNER_ID.eq(meera.id().value())))
                .isOne();

        var reply = id();
        post(first + "/messages", "text", "More.", "form", reply);
        post(first + "/messages", "text", "More.", "form", reply);
        assertThat(db.fetchCount(MESSAGE, MESSAGE.AUTHOR_ID.eq(meera.id().value())))
                .isEqualTo(2);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        assertThat(ask(UUID.randomUUID(), " ", "My long question"))
                .hasStatus(422)
                .bodyText()
                .contains("Say in a few words what it is about.", "My long question");
    }

    @Test
    void strangersFindNothing() {
        var thread = place(ask(UUID.randomUUID(), "Mine", "Alone."));
        var taught = thread.replace("/my/mentor/", "/staff/mentorship/");
        var stranger = UUID.randomUUID();
        assertThat(get(stranger, thread)).hasStatus(404);
        assertThat(postAs(stranger, "LEARNER", thread + "/messages", "text", "x", "form", id()))
                .hasStatus(404);
        var elsewhere = world.run("Zoya").lead().id().value();
        assertThat(getAs(elsewhere, "INSTRUCTOR", taught)).hasStatus(404);
        assertThat(postAs(elsewhere, "INSTRUCTOR", taught + "/messages", "text", "x", "form", id()))
                .hasStatus(404);
        assertThat(postAs(elsewhere, "INSTRUCTOR", taught + "/mentor", "mentor", elsewhere.toString()))
                .hasStatus(404);
        assertThat(postAs(elsewhere, "INSTRUCTOR", taught + "/settlement")).hasStatus(404);
        assertThat(getAs(elsewhere, "INSTRUCTOR", "/staff/mentorship"))
                .bodyText()
                .doesNotContain(taught);
        assertThat(get(meera.id().value(), taught)).hasStatus(403);
        assertThat(get(meera.id().value(), "/admin/mail/held")).hasStatus(403);
        assertThat(get(meera.id().value(), "/admin/mentorship")).hasStatus(403);
        assertThat(postAs(
                        stranger,
                        "LEARNER",
                        "/my/mentor/questions",
                        "month",
                        month(),
                        "subject",
                        "x",
                        "text",
                        "y",
                        "form",
                        id()))
                .hasStatus(404);
    }
}
