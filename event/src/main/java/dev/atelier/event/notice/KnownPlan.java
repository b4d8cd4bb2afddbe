package dev.atelier.event.notice;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.StaffRole;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.Plan;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of the staff knows of a cohort's plan.
 *
 * @param role that they had when it was noted last
 * @param place as {@link #where} says it; null if that was not kept
 */
record KnownPlan(
        UUID person,
        StaffRole role,
        CohortStatus status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        ZoneId zone,
        @Nullable String place) {

    /** Whether they must hear of the plan as it is now; of a cohort that is off, no time or place is news. */
    boolean isBehind(CohortFacts now) {
        if (isOff(now.status())) {
            return status != now.status();
        }
        return isOff(status) || isAtAnotherTime(now) || isElsewhere(now);
    }

    boolean isAtAnotherTime(CohortFacts now) {
        return !startsAt.equals(now.startsAt())
                || !endsAt.equals(now.endsAt())
                || !zone.getRules().equals(now.zone().getRules());
    }

    boolean isElsewhere(CohortFacts now) {
        return place != null && !place.equals(where(now));
    }

    /** Where it is, as the staff is told: with the link to join it online. */
    static String where(CohortFacts cohort) {
        return cohort.link() == null ? cohort.place() : cohort.place() + ", " + cohort.link();
    }

    static boolean isOff(CohortStatus status) {
        return status == CohortStatus.POSTPONED || status == CohortStatus.CANCELLED;
    }

    /** The cohort as they believe it to be. */
    Cohort of(Cohort now) {
        var plan = now.plan();
        return new Cohort(
                now.id(),
                now.revision(),
                status,
                now.reason(),
                now.offer(),
                new Plan(startsAt, endsAt, zone, plan.place(), plan.capacity(), plan.staff(), plan.curriculum()),
                now.discarded());
    }
}
