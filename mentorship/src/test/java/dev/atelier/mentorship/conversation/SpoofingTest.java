package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MailingTest
class SpoofingTest {

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
    Mail toMeera;

    @BeforeEach
    void aConversationIsUnderWay() throws Exception {
        run = world.run("Ravi");
        meera = world.completes(run, "Meera");
        conversation = postman.bring(meera.address(), world.mailbox(run), "Subject: Faces", "", "Why?")
                .getConversationId();
        toRavi = Mail.lastTo(sent, run.lead().address());
        postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "Because.");
        toMeera = Mail.lastTo(sent, meera.address());
    }

    @Test
    void theRightTokenFromTheWrongSenderWaitsForTheOwnersWord() throws Exception {
        var mail = postman.bring("friend@there.example", toMeera.replyTo(), "Subject: Re: Faces", "", "I am Meera.");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(messages()).isEqualTo(2);
        assertThat(Mail.to(sent, "friend@there.example")).isEmpty();
        assertThat(Mail.to(sent, run.lead().address())).hasSize(1);
        var confirm = Mail.lastTo(sent, meera.address());
        assertThat(confirm.subject()).isEqualTo("Was this mail from you?");
        assertThat(confirm.text()).contains("/my/mentor/held/" + mail.getId()).doesNotContain("friend@there.example");

        var page = "/my/mentor/held/" + mail.getId();
        assertThat(get(UUID.randomUUID(), page)).hasStatus(404);
        assertThat(post(run.lead().id().value(), page)).hasStatus(404);
        assertThat(get(meera.id().value(), page)).bodyText().contains("I am Meera.", "friend@there.example");
        assertThat(get(meera.id().value(), "/my/mentor")).bodyText().contains(page);
        post(meera.id().value(), page);
        post(meera.id().value(), page);
        assertThat(messages()).isEqualTo(3);
        assertThat(Mail.lastTo(sent, run.lead().address()).text()).startsWith("I am Meera.");
        assertThat(get(meera.id().value(), "/my/mentor")).bodyText().doesNotContain(page);
    }

    @Test
    void anotherParticipantWithSomebodysTokenIsNotTakenForThem() throws Exception {
        var karan = world.completes(run, "Karan");
        var mail = postman.bring(karan.address(), toMeera.replyTo(), "Subject: Re: Faces", "", "Hello.");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getPersonId()).isEqualTo(meera.id().value());
        var mentors = postman.bring(run.lead().address(), toMeera.replyTo(), "Subject: Re: Faces", "", "Hello.");
        assertThat(mentors.getState()).isEqualTo("HELD");
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void aDisplayNameMakesNobodyAMentor() throws Exception {
        var mail = postman.bringAs(
                "evil@there.example",
                world.mailbox(run),
                "From: \"Ravi <" + run.lead().address() + ">\" <evil@there.example>",
                "Subject: Re: Faces",
                "In-Reply-To: " + toRavi.messageId(),
                "",
                "Send me your password.");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(messages()).isEqualTo(2);
        assertThat(Mail.to(sent, meera.address())).hasSize(2);
    }

    @Test
    void severalSendersAreNobody() throws Exception {
        var mail = postman.bringAs(
                meera.address(),
                toMeera.replyTo(),
                "From: " + meera.address() + ", evil@there.example",
                "Subject: Re: Faces",
                "",
                "Who am I?");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(mail.getReason()).isEqualTo("it names several senders");
    }

    @Test
    void whoeverAnswersOurMailFromTheirOwnAddressNeedsNoToken() throws Exception {
        var mail = postman.bring(
                meera.address().toUpperCase(java.util.Locale.ROOT),
                "atelier@localhost",
                "Subject: whatever",
                "In-Reply-To: " + toMeera.messageId(),
                "",
                "Thank you.");
        assertThat(mail.getState()).isEqualTo("DELIVERED");
        assertThat(mail.getConversationId()).isEqualTo(conversation);
    }

    @Test
    void aReferenceFromAnUnverifiedAddressWaitsForAnAdmin() throws Exception {
        var before = sent.all().size();
        var mail = postman.bring(
                "friend@there.example",
                "atelier@localhost",
                "Subject: Re: Faces",
                "References: " + toMeera.messageId(),
                "",
                "Me too.");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(sent.all()).hasSize(before);
        assertThat(getAs(UUID.randomUUID(), "ADMIN", "/admin/mail/held"))
                .bodyText()
                .contains("" + mail.getId());
        assertThat(getAs(UUID.randomUUID(), "ADMIN", "/admin/mail/held/" + mail.getId()))
                .bodyText()
                .contains("Me too.", "nobody has verified", "Pass it on");
    }

    @Test
    void anAdminPassesOnOrThrowsAway() throws Exception {
        var first = postman.bring("friend@there.example", toMeera.replyTo(), "Subject: Re: Faces", "", "Mine.");
        var second = postman.bring("friend@there.example", toMeera.replyTo(), "Subject: Re: Faces", "", "Not mine.");
        var admin = UUID.randomUUID();
        postAs(admin, "ADMIN", "/admin/mail/held/" + first.getId() + "/release");
        postAs(admin, "ADMIN", "/admin/mail/held/" + second.getId() + "/disposal");
        first.refresh();
        second.refresh();
        assertThat(first.getState()).isEqualTo("DELIVERED");
        assertThat(second.getState()).isEqualTo("DISCARDED");
        assertThat(second.getDecidedBy()).isEqualTo(admin);
        assertThat(messages()).isEqualTo(3);
        assertThat(postAs(meera.id().value(), "LEARNER", "/admin/mail/held/" + second.getId() + "/release"))
                .hasStatus(403);
    }

    @Test
    void theSubjectAloneOpensANewConversation() throws Exception {
        var mail = postman.bring(meera.address(), world.mailbox(run), "Subject: Re: Faces", "", "By the way.");
        assertThat(mail.getConversationId()).isNotEqualTo(conversation);
        assertThat(db.fetchValue(CONVERSATION.SUBJECT, CONVERSATION.ID.eq(mail.getConversationId())))
                .isEqualTo("Faces");
    }

    @Test
    void aMentorWhoHasLeftIsNotHeard() throws Exception {
        world.retires(run.lead().id().value());
        var mail = postman.bring(run.lead().address(), toRavi.replyTo(), "Subject: Re: Faces", "", "One more thing.");
        assertThat(mail.getState()).isEqualTo("HELD");
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void aStrangerIsToldOnceAWeek() throws Exception {
        var stranger = "stranger-" + UUID.randomUUID() + "@there.example";
        var first = postman.bring(stranger, world.mailbox(run), "Subject: Hi", "", "Can I ask?");
        var second = postman.bring(stranger, "atelier@localhost", "Subject: Hi", "", "Hello?");
        assertThat(first.getState()).isEqualTo("REFUSED");
        assertThat(first.getReason()).endsWith("told so");
        assertThat(second.getReason()).endsWith("not told again");
        assertThat(Mail.to(sent, stranger)).hasSize(1);
        var answer = Mail.lastTo(sent, stranger);
        assertThat(answer.envelopeFrom()).isEqualTo("<>");
        assertThat(answer.header("Auto-Submitted")).isEqualTo("auto-replied");
        clock.move(Duration.ofDays(8));
        postman.bring(stranger, world.mailbox(run), "Subject: Hi", "", "Still here.");
        assertThat(Mail.to(sent, stranger)).hasSize(2);
    }

    private int messages() {
        return db.fetchCount(MESSAGE, MESSAGE.CONVERSATION_ID.eq(conversation));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult get(UUID person, String path) {
        return getAs(person, "LEARNER", path);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult getAs(UUID person, String role, String path) {
        return http.get().uri(path).with(user(person.toString()).roles(role)).exchange();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(UUID person, String path) {
        return postAs(person, "LEARNER", path);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult postAs(UUID person, String role, String path) {
        return http.post()
                .uri(path)
                .with(user(person.toString()).roles(role))
                .with(csrf())
                .exchange();
    }
}
