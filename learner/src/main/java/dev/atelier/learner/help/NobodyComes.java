package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;

import dev.atelier.event.CohortChanged;
import dev.atelier.learner.EnrolmentChanged.EnrolmentEnded;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Cancels what nobody will come for any more: the seat was given back or taken, or the workshop is over. */
@Component
class NobodyComes {

    private final HelpEnding ending;

    NobodyComes(HelpEnding ending) {
        this.ending = ending;
    }

    @ApplicationModuleListener
    void on(EnrolmentEnded ended) {
        var seat = ended.enrolment();
        ending.end(
                HELP_REQUEST
                        .COHORT_ID
                        .eq(seat.cohort().value())
                        .and(HELP_REQUEST.LEARNER_ID.eq(seat.learner().id().value())),
                "CANCELLED",
                Optional.empty());
    }

    @ApplicationModuleListener
    void on(CohortChanged news) {
        var cohort = news.cohort();
        switch (cohort.status()) {
            case COMPLETED, CANCELLED, POSTPONED ->
                ending.end(HELP_REQUEST.COHORT_ID.eq(cohort.id().value()), "CANCELLED", Optional.empty());
            case DRAFT, ANNOUNCED, OPEN, CONFIRMED, RUNNING -> {}
        }
    }
}
