package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation on the mentors' board.
 *
 * @param waitingSince since when it is that side's turn; left out where it is nobody's
 * @param pausedUntil until when it stands aside; left out where it does not
 * @param mentor the name of who is asked; left out where it is anybody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardRow(
        UUID id,
        String subject,
        UUID cohort,
        String workshop,
        String learner,
        @Nullable String mentor,
        Turn turn,
        @Nullable Instant waitingSince,
        @Nullable Instant pausedUntil,
        Instant monthClosesAt,
        int daysLeft) {}
