package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as this module knows it: enough to give out its seats and to say when and where it is.
 *
 * @param place for everybody
 * @param link to join it online, for those only who have a seat; null if it does not meet online
 */
record PlannedCohort(
        CohortId id,
        String title,
        CohortStatus status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        String place,
        @Nullable String link,
        int capacity) {

    Instant begins() {
        return startsAt.atZone(zone).toInstant();
    }

    Instant ends() {
        return endsAt.atZone(zone).toInstant();
    }

    /** Whether nobody can be in both: they take place, and at one time. */
    boolean clashesWith(PlannedCohort other) {
        return status != CohortStatus.POSTPONED
                && status != CohortStatus.CANCELLED
                && begins().isBefore(other.ends())
                && other.begins().isBefore(ends());
    }

    /** Whether seats are given out at this moment: it is open, and has not begun. */
    boolean givesSeatsAt(Instant now) {
        return status.takesEnrolments() && now.isBefore(begins());
    }
}
