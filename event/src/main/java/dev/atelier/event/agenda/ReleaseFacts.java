package dev.atelier.event.agenda;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.cohort.Cohort;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says when a release is made, and tells that it was. */
@Component
class ReleaseFacts {

    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ReleaseFacts(ApplicationEventPublisher events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Cohort cohort, Release release) {
        events.publishEvent(new AgendaReleased(cohort.facts(), release.number(), release.tentative()));
    }
}
