package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation on the mentors' board.
 *
 * @param waitingSince since when it is that side's turn; left out where it is nobody's
 * @param pausedUntil until when it stands aside; left out where it does not
 * @param answerDueAt until when an answer is promised; left out where nobody waits for one
 * @param mentor the name of who is asked; left out where it is anybody
 * @param second the name of the second mentor; left out where there is none
 * @param mentorAwayUntil the last day on which who is asked is away; left out where they are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardRow(
        UUID id,
        String subject,
        UUID cohort,
        String workshop,
        String learner,
        @Nullable String mentor,
        @Nullable String second,
        @Nullable LocalDate mentorAwayUntil,
        Turn turn,
        @Nullable Instant waitingSince,
        @Nullable Instant pausedUntil,
        @Nullable Instant answerDueAt,
        Instant monthClosesAt,
        int daysLeft) {}
