package dev.atelier.event.cohort;

import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.cohort.Lifecycle.Wish;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a cohort from one status to the next. */
@Service
class Advancing {

    private final CohortRows cohorts;
    private final AgendaStates agendas;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Decisions decisions;

    Advancing(
            CohortRows cohorts,
            AgendaStates agendas,
            Decisions decisions,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.decisions = decisions;
        this.cohorts = cohorts;
        this.agendas = agendas;
        this.events = events;
        this.clock = clock;
    }

    /** Empty if there is no such cohort. */
    @Transactional
    Optional<Decision> advance(CohortId id, Act act, Wish wish, UUID actor) {
        return cohorts.lock(id).map(cohort -> {
            var decision = Lifecycle.decide(act, cohort, agendas.of(id), wish, clock.instant());
            if (decision instanceof Decision.Go onward) {
                go(cohort, onward.to(), wish.reason().strip(), act, actor);
            }
            return decision;
        });
    }

    private void go(Cohort before, CohortStatus to, String reason, Act act, UUID actor) {
        var after = before.next(to, act.needsReason() ? reason : "", before.plan());
        cohorts.writeStanding(after);
        var word = "Now " + Standing.of(to).word();
        var told = new ArrayList<String>();
        decisions.decide(before, act, actor, clock.instant()).ifPresent(told::add);
        told.add(after.reason().isEmpty() ? word : word + ": " + after.reason());
        cohorts.remember(after.id(), after.revision(), clock.instant(), actor, told);
        events.publishEvent(fact(act, after.facts(), after.reason()));
    }

    private static CohortChanged fact(Act act, CohortFacts cohort, String reason) {
        return switch (act) {
            case ANNOUNCE -> new CohortChanged.CohortAnnounced(cohort);
            case OPEN_SEATS -> new CohortChanged.CohortOpened(cohort);
            case CONFIRM -> new CohortChanged.CohortConfirmed(cohort);
            case START -> new CohortChanged.CohortStarted(cohort);
            case COMPLETE -> new CohortChanged.CohortCompleted(cohort);
            case POSTPONE -> new CohortChanged.CohortPostponed(cohort);
            case CANCEL -> new CohortChanged.CohortCancelled(cohort, reason);
        };
    }
}
