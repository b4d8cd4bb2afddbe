package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MailingTest
class MentorHandoverTest extends MentoredLearner {

    @Autowired
    MovableClock clock;

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
}
