package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import org.springframework.stereotype.Component;

/** What others know of a cohort that its overview shows, too. */
@Component
class OverviewReading {

    private final AgendaStates agendas;
    private final SeatsLeft seats;

    OverviewReading(AgendaStates agendas, SeatsLeft seats) {
        this.agendas = agendas;
        this.seats = seats;
    }

    Lifecycle.Agenda agenda(CohortId cohort) {
        return agendas.of(cohort);
    }

    String seats(Cohort cohort) {
        return seats.of(cohort.id(), cohort.plan().capacity()).takenWords();
    }
}
