package dev.atelier.mentorship.month;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.mentorship.post.PostOffice;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells a learner of a later end; where that end is near, the same mail stands for the notice of it. */
@Component
class ExtensionPost {

    private final Mailboxes mailboxes;
    private final MonthLetters letters;
    private final PostOffice post;
    private final Notices notices;

    ExtensionPost(Mailboxes mailboxes, MonthLetters letters, PostOffice post, Notices notices) {
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.post = post;
        this.notices = notices;
    }

    void tell(Month month, LearnerFacts learner, boolean reopened, Instant now) {
        post.send(letters.extended(month, learner, mailboxes.lock(month.cohort()), reopened, now));
        notices.skipPassed(month, now);
    }
}
