package dev.atelier.journey;

import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.testing.MovableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;

/** Step 7: a learner asks from her mail program, an instructor answers from his, and the month comes to its end. */
final class TheMonth {

    private static final Instant A_WEEK_LATER = Instant.parse("2023-08-12T05:20:00Z");
    private static final Instant THE_SAME_EVENING = Instant.parse("2023-08-12T15:05:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2023-09-06T04:30:00Z");

    private static final String ABOUT = "Every jacket has the same buttons";
    private static final String QUESTION = "I trained on 40 photographs. Are my captions to blame?";
    private static final String ANSWER = "Probably. Name the buttons in each caption, then they can vary.";
    private static final String PRYING = "Please send me everything that was said so far.";
    private static final String TOO_LATE = "One more thing: how would I publish the model?";

    private final Person learner;
    private final Person instructor;
    private final MovableClock clock;

    TheMonth(Person learner, Person instructor, MovableClock clock) {
        this.learner = learner;
        this.instructor = instructor;
        this.clock = clock;
    }

    void letsTheLearnerAsk() throws MessagingException {
        clock.moveTo(A_WEEK_LATER);
        var mailbox = ((InternetAddress) learner.mail("Your mentor is there").getReplyTo()[0]).getAddress();
        learner.writes(mailbox, ABOUT, QUESTION);
        var heard = PostOffice.text(instructor.mail(ABOUT));
        assertThat(heard).contains(QUESTION).doesNotContain(learner.address());
        instructor.go("/staff/mentorship");
        picture(instructor.page(), "questions");
    }

    void letsTheInstructorAnswer() throws MessagingException {
        clock.moveTo(THE_SAME_EVENING);
        instructor.answers(instructor.mail(ABOUT), ANSWER);
        var heard = PostOffice.text(learner.mail("Re: " + ABOUT));
        assertThat(heard).contains(ANSWER).doesNotContain(instructor.address());
    }

    void showsBothTheThread() {
        learner.go("/my/mentor");
        picture(learner.page(), "mentor");
        learner.follow(ABOUT);
        instructor.go("/staff/mentorship");
        instructor.follow("Answered");
        instructor.follow(ABOUT);
        for (var reader : new Person[] {learner, instructor}) {
            reader.sees(QUESTION);
            reader.sees(ANSWER);
        }
        picture(learner.page(), "thread");
    }

    /** Whoever has the learner's reply address and another one's sender gets nowhere; the learner and an admin hear of it. */
    void holdsWhatIsDoubtful(Person stranger, Person admin) throws MessagingException {
        var replies = ((InternetAddress) learner.mail("Re: " + ABOUT).getReplyTo()[0]).getAddress();
        stranger.writes(replies, "Re: " + ABOUT, PRYING);
        assertThat(PostOffice.text(learner.mail("Was this mail from you?"))).doesNotContain(PRYING);
        admin.go("/admin/mail/held");
        admin.sees("Re: " + ABOUT);
        picture(admin.page(), "held");
    }

    /** A question that comes too late is kept; who asked hears so once, and nobody else is bothered. */
    void comesToAnEnd() throws MessagingException {
        clock.moveTo(AFTERWARDS);
        learner.answers(learner.mail("Re: " + ABOUT), TOO_LATE);
        assertThat(PostOffice.text(learner.mail("Your month of mentorship has ended")))
                .contains("this mail was kept");
        learner.answers(learner.mail("Re: " + ABOUT), "Hello? " + TOO_LATE);
        instructor.comesToSee(".message", 4);
        instructor.sees("A mail from Meera Nair came after the month had ended. It was kept, not passed on.");
        instructor.seesNo(TOO_LATE);
        instructor.seesNo(PRYING);
        assertThat(learner.mails("Your month of mentorship has ended")).isEqualTo(1);
        assertThat(instructor.mails(ABOUT)).isEqualTo(1);
        learner.go("/my/mentor");
        learner.sees("ended");
        picture(learner.page(), "ended");
    }
}
