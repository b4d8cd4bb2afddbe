package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in its learner's list.
 *
 * @param waitingSince since when it is that side's turn; left out where it is nobody's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationRow(
        UUID id,
        String subject,
        Turn turn,
        @Nullable Instant waitingSince,
        Instant lastAt,
        @Nullable String mentor) {}
