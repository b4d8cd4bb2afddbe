package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.DayPlans;
import dev.atelier.learner.door.CohortDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out which day and slot somebody of the staff means. */
@Component
class Plan {

    private final DayPlans plans;
    private final InstantSource clock;

    Plan(DayPlans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    static CohortDays days(CohortFacts cohort) {
        return new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
    }

    /** What fits best to what was wished: the day that runs if none or another is named, and all of it. */
    Asked asked(CohortFacts cohort, Optional<LocalDate> wished, Optional<UUID> slot) {
        var days = days(cohort);
        var day = wished.filter(other -> meets(days, other)).orElseGet(() -> days.nearest(clock.instant()));
        var sittings = plans.sittings(cohort.id(), days, day);
        return new Asked(days, day, sittings, slot.flatMap(sittings::find));
    }

    /** Exactly what is named; empty if the cohort does not meet then. */
    Optional<Asked> named(CohortFacts cohort, LocalDate day, Optional<UUID> slot) {
        return Optional.of(asked(cohort, Optional.of(day), slot))
                .filter(asked -> asked.day().equals(day) && asked.slot().equals(slot));
    }

    private static boolean meets(CohortDays days, LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }
}
