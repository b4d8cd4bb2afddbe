package dev.atelier.event.cohort;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.Instant;

/** One run of a workshop, as it is planned and where it stands; {@code reason} says why it was put off or cancelled. */
public record Cohort(CohortId id, long revision, CohortStatus status, String reason, Offer offer, Plan plan) {

    public CohortFacts facts() {
        return new CohortFacts(
                id,
                revision,
                offer.workshop(),
                offer.title(),
                status,
                plan.startsAt(),
                plan.endsAt(),
                plan.zone(),
                plan.place().wordsWithLink(),
                plan.capacity(),
                plan.staff());
    }

    Instant begins() {
        return plan.startsAt().atZone(plan.zone()).toInstant();
    }

    Instant ends() {
        return plan.endsAt().atZone(plan.zone()).toInstant();
    }
}
