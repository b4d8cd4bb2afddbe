package dev.atelier.event.decision;

import dev.atelier.event.cohort.Minimum;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How near the day is on which it is decided. */
enum Step {
    /** It will have to be decided. */
    AHEAD,
    /** It is to be decided now. */
    DUE;

    /** What is due to be said; empty before the first, and once the cohort has begun. */
    static Optional<Step> at(Instant now, Minimum minimum, ZoneId zone, Instant begins) {
        if (!now.isBefore(begins) || now.isBefore(minimum.told(zone))) {
            return Optional.empty();
        }
        return Optional.of(now.isBefore(minimum.due(zone)) ? AHEAD : DUE);
    }
}
