package dev.atelier.learner.answer;

import dev.atelier.event.CohortStatus;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A cohort of the person who asks.
 *
 * @param startsAt local time in {@code zone}, as {@code endsAt} is
 */
public record CohortRow(
        UUID id,
        String title,
        CohortStatus status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String zone,
        String place,
        int capacity) {}
