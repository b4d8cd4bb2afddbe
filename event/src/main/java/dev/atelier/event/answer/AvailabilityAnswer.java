package dev.atelier.event.answer;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A time of which somebody has said whether they can teach.
 *
 * @param can false for a time when they cannot
 * @param startsAt as the clock hangs in {@code zone}, with its offset at that time
 * @param note why; empty if nobody said
 */
public record AvailabilityAnswer(
        UUID id, boolean can, OffsetDateTime startsAt, OffsetDateTime endsAt, String zone, String note) {}
