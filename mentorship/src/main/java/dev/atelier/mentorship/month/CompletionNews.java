package dev.atelier.mentorship.month;

import dev.atelier.event.Cohorts;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that a learner has completed a cohort. */
@Component
class CompletionNews {

    private final Cohorts cohorts;
    private final OpenMonth opening;

    CompletionNews(Cohorts cohorts, OpenMonth opening) {
        this.cohorts = cohorts;
        this.opening = opening;
    }

    @ApplicationModuleListener
    void on(EnrolmentCompleted completed) {
        var enrolment = completed.enrolment();
        var cohort = cohorts.cohort(enrolment.cohort())
                .orElseThrow(() -> new IllegalStateException("Completed in no cohort: " + enrolment.id()));
        opening.open(cohort, enrolment.learner(), completed.at());
    }
}
