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
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MailingTest
class MentorPagesTest {

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

    @BeforeEach
    void aMonthHasBegun() {
        run = world.run("Ravi", "Anil");
        meera = world.completes(run, "Meera");
    }

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

    @Test
    void aConversationIsHandedOverWithTheLearnersNewQuestions() {
        var thread = place(ask(UUID.randomUUID(), "Hand me", "Over."));
        var taught = thread.replace("/my/mentor/", "/staff/mentorship/");
        var mentor = mentorOf(thread);
        var other = run.teachers().stream()
                .filter(each -> !each.id().value().equals(mentor))
                .findFirst()
                .orElseThrow();
        assertThat(postAs(
                        mentor,
                        "INSTRUCTOR",
                        taught + "/mentor",
                        "mentor",
                        other.id().toString()))
                .hasStatus3xxRedirection();
        assertThat(Mail.lastTo(sent, other.address()).text()).contains("is now yours");
        assertThat(get(meera.id().value(), thread)).bodyText().contains(other.name() + " takes care of this");
        assertThat(mentorOf(thread)).isEqualTo(other.id().value());
        var next = place(ask(UUID.randomUUID(), "Next", "One."));
        assertThat(mentorOf(next)).isEqualTo(other.id().value());
    }

    @Test
    void anAdminChoosesWhoMentors() {
        var other = run.teachers().get(1);
        var admin = UUID.randomUUID();
        assertThat(getAs(admin, "ADMIN", "/admin/mentorship"))
                .hasStatusOk()
                .bodyText()
                .contains("Meera", "Anil");
        var address = "/admin/mentorship/" + month() + "/mentor";
        assertThat(postAs(
                        meera.id().value(),
                        "LEARNER",
                        address,
                        "mentor",
                        other.id().toString()))
                .hasStatus(403);
        postAs(admin, "ADMIN", address, "mentor", UUID.randomUUID().toString());
        postAs(admin, "ADMIN", address, "mentor", other.id().toString());
        assertThat(mentorOf(place(ask(UUID.randomUUID(), "New", "Question."))))
                .isEqualTo(other.id().value());
    }

    @Test
    void afterTheMonthThereIsNoFormButTheMentorCanStillAnswer() {
        var thread = place(ask(UUID.randomUUID(), "Before", "The end."));
        var now = clock.instant();
        try {
            clock.move(Duration.ofDays(40));
            assertThat(get(meera.id().value(), thread))
                    .bodyText()
                    .contains("Your month ended")
                    .doesNotContain("Your reply");
            assertThat(get(meera.id().value(), "/my/mentor")).bodyText().doesNotContain("Ask a question");
            assertThat(ask(UUID.randomUUID(), "Late", "Question.")).hasStatus(422);
            var taught = thread.replace("/my/mentor/", "/staff/mentorship/");
            postAs(mentorOf(thread), "INSTRUCTOR", taught + "/messages", "text", "Here it is.", "form", id());
            assertThat(get(meera.id().value(), thread)).bodyText().contains("Here it is.", "Nothing open");
            assertThat(Mail.lastTo(sent, meera.address()).text()).startsWith("Here it is.");
        } finally {
            clock.moveTo(now);
        }
    }

    @Test
    void aMentorWhoLeavesIsReplaced() {
        var thread = place(ask(UUID.randomUUID(), "Left", "Alone?"));
        var mentor = mentorOf(thread);
        var other = run.teachers().stream()
                .filter(each -> !each.id().value().equals(mentor))
                .findFirst()
                .orElseThrow();
        world.retires(mentor);
        assertThat(mentorOf(thread)).isEqualTo(other.id().value());
        assertThat(Mail.lastTo(sent, other.address()).subject()).isEqualTo("Re: Left");
        world.retires(other.id().value());
        assertThat(db.fetchValue(CONVERSATION.MENTOR_ID, CONVERSATION.ID.eq(conversation(thread))))
                .isNull();
        assertThat(get(meera.id().value(), thread)).bodyText().contains("Waiting for a mentor");
    }

    private MvcTestResult ask(UUID form, String subject, String text) {
        return post(
                "/my/mentor/questions", "form", form.toString(), "month", month(), "subject", subject, "text", text);
    }

    private String month() {
        return db.fetchValue(
                        dev.atelier.mentorship.jooq.Tables.MONTH.ID,
                        dev.atelier.mentorship.jooq.Tables.MONTH.LEARNER_ID.eq(
                                meera.id().value()))
                .toString();
    }

    private UUID mentorOf(String thread) {
        return db.fetchValue(CONVERSATION.MENTOR_ID, CONVERSATION.ID.eq(conversation(thread)));
    }

    private static UUID conversation(String thread) {
        return UUID.fromString(thread.substring(thread.lastIndexOf('/') + 1));
    }

    private static String place(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl(), "no redirect");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private MvcTestResult get(UUID person, String path) {
        return getAs(person, "LEARNER", path);
    }

    private MvcTestResult getAs(UUID person, String role, String path) {
        return http.get().uri(path).with(user(person.toString()).roles(role)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        return postAs(meera.id().value(), "LEARNER", path, fields);
    }

    private MvcTestResult postAs(UUID person, String role, String path, String... fields) {
        var request =
                http.post().uri(path).with(user(person.toString()).roles(role)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
