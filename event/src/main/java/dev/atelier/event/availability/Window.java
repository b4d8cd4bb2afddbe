package dev.atelier.event.availability;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A time of which somebody has said whether they can.
 *
 * @param can false for a time when they cannot
 * @param startsAt local time in {@code zone}; {@code endsAt} is later
 * @param note why, in up to 200 characters; may be empty
 */
record Window(UUID id, boolean can, LocalDateTime startsAt, LocalDateTime endsAt, ZoneId zone, String note) {

    Window {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A window ends after it starts, not at " + endsAt);
        }
    }

    Instant begins() {
        return startsAt.atZone(zone).toInstant();
    }

    Instant ends() {
        return endsAt.atZone(zone).toInstant();
    }

    boolean overlaps(Instant from, Instant until) {
        return begins().isBefore(until) && from.isBefore(ends());
    }
}
