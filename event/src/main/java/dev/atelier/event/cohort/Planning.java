package dev.atelier.event.cohort;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.WorkshopId;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a cohort, and plans it anew; an edit that has not seen the last change is refused. */
@Service
class Planning {

    private static final Set<CohortStatus> OVER = EnumSet.of(CohortStatus.COMPLETED, CohortStatus.CANCELLED);

    private final CohortRows cohorts;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Planning(CohortRows cohorts, ApplicationEventPublisher events, InstantSource clock) {
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    sealed interface Answer {
        record Saved() implements Answer {}

        /** Someone else changed it in the meantime: nothing was saved. */
        record Stale() implements Answer {}

        record Over(String why) implements Answer {}

        /** Whoever reads of a cohort reads what is taught in it. */
        record Untaught() implements Answer {

            static final String WHY = "Choose what is taught: people know this cohort already.";
        }
    }

    @Transactional
    void plan(CohortId id, WorkshopId workshop, Plan plan, UUID actor) {
        if (cohorts.add(id, workshop, plan, clock.instant())) {
            cohorts.remember(id, 1, clock.instant(), actor, List.of("Planned"));
        }
    }

    @Transactional
    Optional<Answer> replan(CohortId id, long seen, Plan plan, UUID actor) {
        return cohorts.lock(id).map(before -> replan(before, seen, plan, actor));
    }

    private Answer replan(Cohort before, long seen, Plan plan, UUID actor) {
        if (OVER.contains(before.status())) {
            return new Answer.Over("This cohort is %s: its plan stays as it is."
                    .formatted(Standing.of(before.status()).word()));
        }
        if (plan.curriculum() == null && before.status() != CohortStatus.DRAFT) {
            return new Answer.Untaught();
        }
        return write(before, seen, plan.decidedAsLongBeforeAs(before.plan()), plan, actor);
    }

    private Answer write(Cohort before, long seen, Plan plan, Plan typed, UUID actor) {
        var changes = PlanChanges.between(before.plan(), plan);
        if (changes.isEmpty()) {
            return new Answer.Saved();
        }
        if (before.revision() != seen) {
            return new Answer.Stale();
        }
        if (!plan.equals(typed)) {
            changes.add("The day to decide on moved along with the start");
        }
        cohorts.write(before.id(), plan);
        cohorts.remember(before.id(), before.revision() + 1, clock.instant(), actor, changes);
        var after = before.next(before.status(), before.reason(), plan);
        events.publishEvent(new CohortChanged.CohortReplanned(after.facts()));
        return new Answer.Saved();
    }
}
