package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortChanged.CohortCancelled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens to cohorts. */
@Component
class CohortNews {

    private final FollowCohort following;

    CohortNews(FollowCohort following) {
        this.following = following;
    }

    @ApplicationModuleListener
    void on(CohortChanged news) {
        var reason = news instanceof CohortCancelled cancelled ? cancelled.reason() : null;
        following.follow(news.cohort(), reason == null ? "" : reason);
    }
}
