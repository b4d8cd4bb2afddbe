package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.Optional;

/** Where one learner stands in one cohort. */
sealed interface Place {

    /** Their enrolment, as long as it is live. */
    default Optional<EnrolmentId> live() {
        return switch (this) {
            case Waiting waiting -> Optional.of(waiting.id());
            case Offered offered -> Optional.of(offered.id());
            case Seated seated -> Optional.of(seated.id());
            case None none -> Optional.empty();
            case Past past -> Optional.empty();
        };
    }

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
