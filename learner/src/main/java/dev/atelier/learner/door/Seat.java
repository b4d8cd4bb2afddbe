package dev.atelier.learner.door;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/**
 * A seat that a learner holds or has completed, with what the day needs to know of the cohort.
 *
 * @param link to join the cohort online; null if it does not meet online, or the seat is completed
 */
public record Seat(
        EnrolmentId enrolment,
        CohortId cohort,
        LearnerId learner,
        String name,
        String title,
        String place,
        @Nullable String link,
        CohortStatus status,
        CohortDays days) {

    /** Whether the cohort meets at all: neither called off nor still being planned. */
    public boolean takesPlace() {
        return switch (status) {
            case OPEN, CONFIRMED, RUNNING, COMPLETED -> true;
            case DRAFT, ANNOUNCED, POSTPONED, CANCELLED -> false;
        };
    }
}
