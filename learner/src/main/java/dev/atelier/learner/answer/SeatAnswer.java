package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the person who asks stands in a cohort.
 *
 * @param status left out for who never asked for a seat
 * @param rank 1 for whoever is next; left out for who does not wait
 * @param offeredUntil until when an offer is to be answered; left out if there is none
 * @param link to join the cohort online; left out for who has no seat
 * @param heading where one stands, in words
 * @param explanation what that means, and why no seat was offered yet
 * @param asks what is to be said along with asking for a seat, or was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatAnswer(
        UUID cohort,
        @Nullable EnrolmentStatus status,
        @Nullable Integer rank,
        @Nullable Instant offeredUntil,
        @Nullable String link,
        String heading,
        String explanation,
        List<Asked> asks) {

    /** What the organisers want to know; {@code options} is empty where one writes. */
    public record Asked(String field, String words, boolean required, List<String> options) {}
}
