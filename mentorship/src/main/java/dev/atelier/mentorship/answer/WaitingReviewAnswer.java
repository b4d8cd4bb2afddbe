package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review that waits for you to read it, as it would be published.
 *
 * @param ready names these words; publish or return it with this
 * @param verdict ACCEPTED, REVISE or COMMENTED
 * @param comments their words, in order
 */
public record WaitingReviewAnswer(
        UUID round,
        UUID ready,
        String reviewer,
        String verdict,
        String summary,
        List<String> comments,
        Instant savedAt) {}
