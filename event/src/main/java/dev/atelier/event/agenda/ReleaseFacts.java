package dev.atelier.event.agenda;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.cohort.Cohort;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says when a release is made, keeps which warnings were read for it, and tells that it was made. */
@Component
class ReleaseFacts {

    private final ReleaseRecords records;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ReleaseFacts(ReleaseRecords records, ApplicationEventPublisher events, InstantSource clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void tell(Cohort cohort, Release release, UUID actor, List<String> warnings) {
        records.acknowledge(cohort.id(), release.number(), actor, release.at(), warnings);
        events.publishEvent(new AgendaReleased(cohort.facts(), release.number(), release.tentative()));
    }
}
