package dev.atelier.mentorship.month;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.post.Letter;
import dev.atelier.mentorship.post.Letter.About;
import dev.atelier.mentorship.post.Letter.Addressee;
import dev.atelier.mentorship.post.Letter.Answering;
import dev.atelier.mentorship.post.Letter.Words;
import dev.atelier.mentorship.post.LetterKind;
import dev.atelier.mentorship.post.MailSettings;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a learner is told of their month: that it has begun, that it has become longer, and that it ends. */
@Component
class MonthLetters {

    private final MailSettings settings;

    MonthLetters(MailSettings settings) {
        this.settings = settings;
    }

    /** @param mailbox where the learner asks */
    Letter welcome(Month month, LearnerFacts learner, String mailbox) {
        var text = """
            Hello %s,

            your month of mentorship after "%s" has begun. Until %s you can ask whatever comes up while you \
            work with what you learned: a mentor answers.

            How to ask: answer this mail, or write to %s whenever you like. Pictures and files may come along. Or \
            ask here:
            %s

            Each question becomes a conversation of its own, which you and your mentors can read by mail and on \
            that page. What you ask before the month ends is answered even if the answer comes later.
            """.formatted(
                learner.name(), month.title(), MonthWords.until(month.window()), mailbox, settings.page("/my/mentor"));
        return letter(LetterKind.WELCOME, month, learner, "Your mentor is there: " + month.title(), text, mailbox);
    }

    Letter endsSoon(Month month, LearnerFacts learner, String mailbox, Instant now) {
        var text = """
            Hello %s,

            your month of mentorship after "%s" ends soon: %s. If there is something you still want to ask, now is \
            the time. Answer this mail, or ask here:
            %s

            What you ask before the end is answered even if the answer comes later.
            """.formatted(
                learner.name(), month.title(), MonthWords.daysLeft(month.window(), now), settings.page("/my/mentor"));
        var left = month.window().daysLeft(now);
        var subject = (left <= 1 ? "Until tomorrow" : "One more week") + " to ask your mentor: " + month.title();
        return letter(LetterKind.NOTICE, month, learner, subject, text, mailbox);
    }

    /** @param reopened whether the month was over, so that what came meanwhile was not passed on */
    Letter extended(Month month, LearnerFacts learner, String mailbox, boolean reopened, Instant now) {
        var text = """
            Hello %s,

            your month of mentorship after "%s" %s: %s. Until then you can ask as before: answer this mail, write to \
            %s, or ask here:
            %s
            %s
            What you ask before the end is answered even if the answer comes later.
            """.formatted(
                learner.name(),
                month.title(),
                reopened ? "has been opened again" : "has become longer",
                MonthWords.daysLeft(month.window(), now),
                mailbox,
                settings.page("/my/mentor"),
                reopened ? "\nIf you wrote after the former end, please write again: it was not passed on.\n" : "");
        var subject = (reopened ? "You can ask your mentor again: " : "More time to ask your mentor: ") + month.title();
        return letter(LetterKind.EXTENDED, month, learner, subject, text, mailbox);
    }

    private static Letter letter(
            LetterKind kind, Month month, LearnerFacts learner, String subject, String text, String mailbox) {
        return new Letter(
                kind,
                new Addressee(learner.id().value(), learner.name(), learner.address()),
                About.month(month.id()),
                new Words(null, subject, text),
                Answering.at(mailbox));
    }
}
