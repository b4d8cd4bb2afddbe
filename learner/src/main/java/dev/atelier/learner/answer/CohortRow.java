package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.CohortStatus;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort of the person who asks.
 *
 * @param startsAt local time in {@code zone}, as {@code endsAt} is
 * @param link to join it online; left out if it does not meet online
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CohortRow(
        UUID id,
        String title,
        CohortStatus status,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String zone,
        String place,
        @Nullable String link,
        int capacity) {}
