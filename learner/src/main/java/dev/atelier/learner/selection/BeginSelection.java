package dev.atelier.learner.selection;

import dev.atelier.event.CohortId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is to be done with whom; it is done right after. */
@Component
class BeginSelection {

    private final Selections selections;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    BeginSelection(Selections selections, ApplicationEventPublisher events, InstantSource clock) {
        this.selections = selections;
        this.events = events;
        this.clock = clock;
    }

    /** The same id twice is one selection. */
    @Transactional
    public void begin(UUID id, CohortId cohort, Order order, Collection<UUID> enrolments, UUID by) {
        if (selections.add(new Selection(id, cohort, order, by, clock.instant()), enrolments)) {
            events.publishEvent(new SelectionBegun(id));
        }
    }
}
