package dev.atelier.event.calendar;

import dev.atelier.event.AgendaReleased;
import dev.atelier.event.CohortChanged;
import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.KnownCohorts;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what calendars are told in step with a cohort. Heard within the change's own transaction: no calendar ever shows
 * a release that is not there, or misses one that is.
 */
@Component
class CalendarFollowsCohort {

    private final KnownCohorts cohorts;
    private final Releases releases;
    private final Entries entries;
    private final InstantSource clock;

    CalendarFollowsCohort(KnownCohorts cohorts, Releases releases, Entries entries, InstantSource clock) {
        this.cohorts = cohorts;
        this.releases = releases;
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(CohortChanged change) {
        tell(change.cohort().id());
    }

    @EventListener
    void on(AgendaReleased release) {
        tell(release.cohort().id());
    }

    private void tell(CohortId id) {
        cohorts.find(id).ifPresent(cohort -> {
            var wanted = Wanted.of(cohort, releases.latest(id));
            entries.write(id, Entry.revise(entries.of(id), wanted, clock.instant()));
        });
    }
}
