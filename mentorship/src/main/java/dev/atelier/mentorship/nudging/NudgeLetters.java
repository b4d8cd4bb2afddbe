package dev.atelier.mentorship.nudging;

import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.nudging.LearnerNudges.Due;
import dev.atelier.mentorship.post.Letter;
import dev.atelier.mentorship.post.Letter.About;
import dev.atelier.mentorship.post.Letter.Addressee;
import dev.atelier.mentorship.post.Letter.Answering;
import dev.atelier.mentorship.post.Letter.Words;
import dev.atelier.mentorship.post.LetterKind;
import dev.atelier.mentorship.post.MailSettings;
import dev.atelier.mentorship.waiting.Endings;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What learners are told of work that waits for another round. */
@Component
class NudgeLetters {

    private final MailSettings settings;

    NudgeLetters(MailSettings settings) {
        this.settings = settings;
    }

    /** @param lastDay on which it ends by itself; null if that is a week from now */
    Letter unfinished(Due due, @Nullable LocalDate lastDay, Instant now) {
        var text = """
            Hello %s,

            the review of "%s" asked for another round, and none was handed in since. The comments, and the next step, \
            are here:
            %s

            If nothing more comes, the work ends by itself %s as "closed, not finished". Nothing of it is lost then%s \
            If you are still at it, say so on that page with one press, and the days are counted anew.
            """.formatted(
                        due.name(),
                        due.title(),
                        page(due),
                        lastDay == null ? "in a week" : "on " + MonthWords.day(lastDay),
                        Endings.mayReopen(due.monthCloses(), now)
                                ? ", and while your month of mentorship runs you can open it again."
                                : ".");
        return letter(due, "Another round of “" + due.title() + "”?", text);
    }

    Letter closed(Due due, boolean mayReopen) {
        var text = """
            Hello %s,

            as no other round of "%s" came, the work has ended by itself: closed, not finished. What you handed in and \
            its reviews stay here:
            %s
            %s\
            """.formatted(
                        due.name(),
                        due.title(),
                        page(due),
                        mayReopen
                                ? "\n"
                                        + "Would you like to go on? On that page you open it again with one press, as"
                                        + " long as your month of mentorship runs.\n"
                                : "");
        return letter(due, "“" + due.title() + "” has ended", text);
    }

    private String page(Due due) {
        return settings.page("/my/work/" + due.work());
    }

    private static Letter letter(Due due, String subject, String text) {
        return new Letter(
                LetterKind.NUDGE,
                new Addressee(due.learner(), due.name(), due.address()),
                new About(due.month(), null),
                new Words(null, subject, text),
                Answering.NEW);
    }
}
