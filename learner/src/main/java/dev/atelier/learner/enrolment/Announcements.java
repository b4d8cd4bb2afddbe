package dev.atelier.learner.enrolment;

import dev.atelier.learner.post.PostOffice;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house and the learner of each change: one event, one mail. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;
    private final Rosters rosters;
    private final Letters letters;
    private final PostOffice post;

    Announcements(ApplicationEventPublisher events, Rosters rosters, Letters letters, PostOffice post) {
        this.events = events;
        this.rosters = rosters;
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

    /** Tells everybody in the cohort, and who waits for it, if its time or place is another one; of a link, who has a seat. */
    void replanned(PlannedCohort before, PlannedCohort now) {
        PlanNews.of(before, now)
                .ifPresent(news -> rosters.people(now.id()).stream()
                        .filter(person -> news.isFor(person.status()))
                        .forEach(person -> post.send(person.learner(), letters.about(news, person, now))));
    }
}
