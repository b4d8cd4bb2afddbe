package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.answer.PlannedCohortAnswer;
import dev.atelier.event.page.CohortOverviewPage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others know of a cohort that its overview shows, too. */
@Component
class OverviewReading {

    private final AgendaStates agendas;
    private final SeatsLeft seats;
    private final Decisions decisions;

    OverviewReading(AgendaStates agendas, SeatsLeft seats, Decisions decisions) {
        this.decisions = decisions;
        this.agendas = agendas;
        this.seats = seats;
    }

    Lifecycle.Agenda agenda(CohortId cohort) {
        return agendas.of(cohort);
    }

    /** How it stands against its minimum; empty if it needs none. */
    Optional<CohortOverviewPage.GoNoGo> goNoGo(Cohort cohort, CohortOverview overview, Instant now) {
        var minimum = cohort.plan().wishes().minimum();
        if (minimum == null) {
            return Optional.empty();
        }
        var decided = decisions.made(cohort.id(), minimum.decideOn());
        return new GoNoGo(cohort, now)
                .page(
                        decisions.taken(cohort),
                        decided,
                        decided.isEmpty() && decisions.isOpen(cohort),
                        overview.deeds(),
                        overview.decide(Act.CONFIRM));
    }

    /** The same for programs; null if it needs none. */
    PlannedCohortAnswer.@Nullable GoNoGo decision(Cohort cohort, Instant now) {
        var minimum = cohort.plan().wishes().minimum();
        if (minimum == null) {
            return null;
        }
        var made = decisions.made(cohort.id(), minimum.decideOn());
        return new PlannedCohortAnswer.GoNoGo(
                decisions.taken(cohort),
                made.isEmpty()
                        && decisions.isOpen(cohort)
                        && !now.isBefore(minimum.due(cohort.plan().zone())),
                made.map(OverviewReading::answer).orElse(null));
    }

    private static PlannedCohortAnswer.Decided answer(Decisions.Decided made) {
        return new PlannedCohortAnswer.Decided(
                switch (made.choice()) {
                    case GO -> PlannedCohortAnswer.Choice.GO;
                    case POSTPONE -> PlannedCohortAnswer.Choice.POSTPONE;
                    case CANCEL -> PlannedCohortAnswer.Choice.CANCEL;
                },
                made.who(),
                made.at(),
                made.taken(),
                made.needed());
    }

    String seats(Cohort cohort) {
        return seats.of(cohort.id(), cohort.plan().capacity()).takenWords();
    }
}
