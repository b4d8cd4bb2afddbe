package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION_EVENT;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.SUPPRESSED_LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.inbox.Postman;
import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Run;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.SentMails;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class LoopTest {

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
    UUID conversation;
    Mail toRavi;

    @BeforeEach
    void aQuestionIsAsked() throws Exception {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        conversation = postman.bring(meera.address(), world.mailbox(run), "Subject: Faces", "", "Why?")
                .getConversationId();
        toRavi = Mail.lastTo(sent, run.lead().address());
    }

    @Test
    void anAbsenceIsNotedAndAnswersNothing() throws Exception {
        var before = sent.all().size();
        for (var day = 0; day < 3; day++) {
            var mail = postman.bringAs(
                    "<>",
                    toRavi.envelopeFrom(),
                    "From: " + run.lead().address(),
                    "Auto-Submitted: auto-replied",
                    "Subject: Out of office: Faces",
                    "",
                    "I am away until 2023-09-01.");
            assertThat(mail.getState()).isEqualTo("AUTO_REPLY");
        }
        assertThat(sent.all()).hasSize(before);
        assertThat(db.fetchCount(CONVERSATION_EVENT, CONVERSATION_EVENT.CONVERSATION_ID.eq(conversation)))
                .isOne();
        assertThat(db.fetchValue(CONVERSATION.TURN, CONVERSATION.ID.eq(conversation)))
                .isEqualTo("MENTOR");
        assertThat(thread()).bodyText().contains("Ravi is away until 1 September 2023");
        assertThat(db.fetchCount(MESSAGE, MESSAGE.CONVERSATION_ID.eq(conversation)))
                .isOne();
    }

    @Test
    void aMailThatCannotArriveIsSaidAndTheAddressGetsNoMore() throws Exception {
        var bounce = postman.bounce(toRavi.envelopeFrom(), run.lead().address(), "5.1.1");
        assertThat(bounce.getState()).isEqualTo("BOUNCE");
        assertThat(thread()).bodyText().contains("Mail to Ravi does not arrive (5.1.1)", "came back");
        var before = sent.all().size();
        postman.bring(meera.address(), world.mailbox(run), "Subject: Again", "", "And now?");
        assertThat(sent.all()).hasSize(before);
        assertThat(db.fetchValue(
                        SUPPRESSED_LETTER.REASON,
                        SUPPRESSED_LETTER.PERSON_ID.eq(run.lead().id().value())))
                .contains("5.1.1");
        // A word from there shows that it works.
        postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "I am here.");
        assertThat(thread()).bodyText().doesNotContain("does not arrive");
    }

    @Test
    void aBounceAboutNoMailOfOursChangesNothing() throws Exception {
        var bounce = postman.bounce("atelier@localhost", run.lead().address(), "5.1.1");
        assertThat(bounce.getState()).isEqualTo("BOUNCE");
        assertThat(bounce.getReason()).contains("about no mail of ours");
        assertThat(thread()).bodyText().doesNotContain("does not arrive");
    }

    @Test
    void ourOwnMailIsNotAnswered() throws Exception {
        var before = sent.all().size();
        var mail = postman.bring("atelier@localhost", world.mailbox(run), "Subject: Faces", "", "It is I.");
        assertThat(mail.getState()).isEqualTo("REFUSED");
        var forged = postman.bring("reply+" + "a".repeat(32) + "@localhost", toRavi.replyTo(), "Subject: x", "", "y");
        assertThat(forged.getState()).isEqualTo("REFUSED");
        assertThat(sent.all()).hasSize(before);
    }

    @Test
    void aListIsNotAnsweredAndAParticipantsMailThatLooksLikeOneIsKept() throws Exception {
        var before = sent.all().size();
        var list = postman.bring(
                "news@list.example",
                world.mailbox(run),
                "List-Id: <news.list.example>",
                "Precedence: bulk",
                "Subject: News",
                "",
                "Buy.");
        assertThat(list.getState()).isEqualTo("LIST");
        var mine = postman.bring(
                meera.address(),
                world.mailbox(run),
                "List-Id: <all.company.example>",
                "Precedence: list",
                "Subject: Real",
                "",
                "Help.");
        assertThat(mine.getState()).isEqualTo("HELD");
        assertThat(sent.all()).hasSize(before);
    }

    @Test
    void aStrangersProgramIsNotAnswered() throws Exception {
        var before = sent.all().size();
        var mail = postman.bring(
                "robot-" + UUID.randomUUID() + "@there.example",
                world.mailbox(run),
                "Auto-Submitted: auto-generated",
                "Subject: Report",
                "",
                "All fine.");
        assertThat(mail.getState()).isEqualTo("AUTO_REPLY");
        var noreply = postman.bring("no-reply@there.example", world.mailbox(run), "Subject: Report", "", "All fine.");
        assertThat(noreply.getState()).isIn("AUTO_REPLY", "REFUSED");
        assertThat(sent.all()).hasSize(before);
    }

    @Test
    void twentyMailsInAConversationAndDayAreEnough() throws Exception {
        for (var number = 1; number <= 24; number++) {
            postman.bring(
                    meera.address(),
                    "atelier@localhost",
                    "Subject: Re: Faces",
                    "References: " + reference(),
                    "",
                    "Number " + number);
        }
        assertThat(Mail.to(sent, run.lead().address())).hasSize(20);
        assertThat(db.fetchCount(MESSAGE, MESSAGE.CONVERSATION_ID.eq(conversation)))
                .isEqualTo(26);
        assertThat(db.fetch(SUPPRESSED_LETTER, SUPPRESSED_LETTER.CONVERSATION_ID.eq(conversation)))
                .hasSize(5)
                .allMatch(row -> row.getReason().startsWith("20 mails"));
        var now = clock.instant();
        clock.move(Duration.ofHours(25));
        postman.bring(
                meera.address(),
                "atelier@localhost",
                "Subject: Re: Faces",
                "References: " + reference(),
                "",
                "Next day.");
        clock.moveTo(now);
        assertThat(Mail.to(sent, run.lead().address())).hasSize(21);
    }

    @Test
    void whatIsAskedTooLateGetsOneAnswerAndIsKept() throws Exception {
        var now = clock.instant();
        try {
            clock.move(Duration.ofDays(40));
            var first = postman.bring(meera.address(), world.mailbox(run), "Subject: Late", "", "One more?");
            var second = postman.bring(
                    meera.address(),
                    "atelier@localhost",
                    "Subject: Re: Faces",
                    "References: " + reference(),
                    "",
                    "Hello?");
            assertThat(first.getState()).isEqualTo("LATE");
            assertThat(second.getState()).isEqualTo("LATE");
            assertThat(Mail.to(sent, meera.address()).stream()
                            .filter(mail -> mail.subject().startsWith("Your month")))
                    .hasSize(1)
                    .allMatch(mail -> mail.text().contains("/my/mentor"));
            assertThat(first.getRaw()).isNotEmpty();
            var answer = postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "At last.");
            assertThat(answer.getState()).isEqualTo("DELIVERED");
            assertThat(Mail.lastTo(sent, meera.address()).text())
                    .startsWith("At last.")
                    .contains("your month ended");
            assertThat(db.fetchValue(CONVERSATION.TURN, CONVERSATION.ID.eq(conversation)))
                    .isEqualTo("NONE");
        } finally {
            clock.moveTo(now);
        }
    }

    @Test
    void oneMoreQuestionDoesNotMakeTheMentorLookQuicker() throws Exception {
        postman.bring(
                meera.address(), "atelier@localhost", "Subject: Re: Faces", "References: " + reference(), "", "And?");
        var since = db.fetchValue(CONVERSATION.WAITING_SINCE, CONVERSATION.ID.eq(conversation));
        clock.move(Duration.ofHours(2));
        postman.bring(
                meera.address(),
                "atelier@localhost",
                "Subject: Re: Faces",
                "References: " + reference(),
                "",
                "Anybody?");
        assertThat(db.fetchValue(CONVERSATION.WAITING_SINCE, CONVERSATION.ID.eq(conversation)))
                .isEqualTo(since);
        assertThat(Mail.lastTo(sent, run.lead().address()).header("References")).contains(toRavi.messageId());
    }

    /** The mail that a learner's program names: Ravi's answer, which is sent if there is none yet. */
    private String reference() throws Exception {
        if (answers().isEmpty()) {
            postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "Because.");
        }
        return answers().getLast().messageId();
    }

    private List<Mail> answers() {
        return Mail.to(sent, meera.address()).stream()
                .filter(mail -> mail.subject().equals("Re: Faces"))
                .toList();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult thread() {
        return http.get()
                .uri("/my/mentor/" + conversation)
                .with(user(meera.id().toString()).roles("LEARNER"))
                .exchange();
    }
}
