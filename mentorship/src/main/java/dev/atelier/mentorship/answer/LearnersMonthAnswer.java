package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learner's month of mentorship.
 *
 * @param mentor who gets new questions; left out where there is nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LearnersMonthAnswer(
        UUID id,
        UUID cohort,
        String workshop,
        String learner,
        @Nullable UUID mentor,
        Instant opensAt,
        Instant closesAt,
        int daysLeft) {}
