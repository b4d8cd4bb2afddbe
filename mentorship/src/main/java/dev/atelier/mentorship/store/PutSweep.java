package dev.atelier.mentorship.store;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at each note once the row must be there: either one names the bytes, and the note goes, or a crash came in between,
 * and the bytes go with it. Several instances may do so at once.
 */
@Component
class PutSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PutSweep.class);
    private static final int PAGE = 500;
    /** Whoever still writes after a day will not come back. */
    private static final Duration LEFT_LYING = Duration.ofDays(1);

    private final NotedStore store;
    private final PutNotes notes;
    private final Medium medium;
    private final InstantSource clock;

    PutSweep(NotedStore store, PutNotes notes, Medium medium, InstantSource clock) {
        this.store = store;
        this.notes = notes;
        this.medium = medium;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT1H")
    void sweep() {
        try {
            settle();
            var cleared = medium.clear(clock.instant().minus(LEFT_LYING));
            if (cleared > 0) {
                LOG.info("{} contents that were begun and never ended are cleared away", cleared);
            }
        } catch (IOException failure) {
            LOG.warn("What nobody names is not removed for now. {}", failure.getMessage());
        }
    }

    /** All notes that are old enough. */
    void settle() throws IOException {
        var old = clock.instant().minus(ArtifactStore.IN_FLIGHT);
        for (var page = notes.olderThan(old, PAGE); !page.isEmpty(); page = notes.olderThan(old, PAGE)) {
            for (var hash : page) {
                store.remove(hash);
            }
        }
    }
}
