package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;

/** Where one learner stands in one cohort. */
sealed interface Place {

    /** They never asked. */
    record None() implements Place {}

    /**
     * They are on the waiting list.
     *
     * @param rank 1 for whoever has waited longest
     */
    record Waiting(EnrolmentId id, int rank) implements Place {}

    record Offered(EnrolmentId id, Instant until) implements Place {}

    record Seated(EnrolmentId id) implements Place {}

    /** The latest of their enrolments has ended. */
    record Past(EnrolmentStatus status) implements Place {}
}
