package dev.atelier.learner.enrolment;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house and the learner of each change: one event, one mail. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;
    private final Letters letters;
    private final PostOffice post;

    Announcements(ApplicationEventPublisher events, Letters letters, PostOffice post) {
        this.events = events;
        this.letters = letters;
        this.post = post;
    }

    void announce(Change change, PlannedCohort cohort) {
        events.publishEvent(change.event());
        post.send(change.enrolment().learner(), letters.about(change, cohort));
    }

    void announce(List<Change> changes, PlannedCohort cohort) {
        changes.forEach(change -> announce(change, cohort));
    }
}
