package dev.atelier.event.cohort;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.Instant;

/**
 * One run of a workshop, as it is planned and where it stands.
 *
 * @param reason why it was put off or cancelled
 * @param discarded whether it was cancelled before anybody but admins knew of it
 */
public record Cohort(
        CohortId id, long revision, CohortStatus status, String reason, Offer offer, Plan plan, boolean discarded) {

    /** Whether visitors may see it. */
    public boolean isPublic() {
        return status.isPublic() && !discarded;
    }

    /** The same after an act, or after a change of its plan. */
    Cohort next(CohortStatus to, String why, Plan changed) {
        var unknown = discarded || (status == CohortStatus.DRAFT && to == CohortStatus.CANCELLED);
        return new Cohort(id, revision + 1, to, why, offer, changed, unknown);
    }

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
                plan.place().words(),
                plan.place().isOnline() ? plan.place().link() : null,
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
