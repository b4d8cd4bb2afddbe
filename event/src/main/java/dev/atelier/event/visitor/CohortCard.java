package dev.atelier.event.visitor;

import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.time.SpokenTime;
import java.util.List;

/** The card of a cohort: what, when, where. */
final class CohortCard {

    private CohortCard() {}

    static PreviewCard of(Cohort cohort) {
        var plan = cohort.plan();
        return new PreviewCard(
                cohort.offer().title(),
                List.of(
                        SpokenTime.days(plan.startsAt(), plan.endsAt()),
                        plan.place().words()));
    }
}
