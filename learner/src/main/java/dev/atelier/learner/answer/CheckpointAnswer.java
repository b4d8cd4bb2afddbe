package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a room was asked, with what came of it.
 *
 * @param closedAt left out while it is open
 * @param there how many say that they are; {@code working} and {@code stuck} likewise
 * @param secondsUntilOk what half of those who got there needed at most; left out while nobody did
 * @param helpRequests how many asked for help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckpointAnswer(
        UUID id,
        String prompt,
        Instant openedAt,
        @Nullable Instant closedAt,
        int there,
        int working,
        int stuck,
        @Nullable Long secondsUntilOk,
        int helpRequests) {}
