package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way to a webhook.
 *
 * @param body what is sent, byte for byte in UTF-8
 * @param attempts the latest first
 */
public record DeliveryAnswer(DeliveryRow about, String body, List<AttemptAnswer> attempts) {

    /**
     * A delivery in a list.
     *
     * @param message the id of the fact: the same with each attempt, and for each webhook that hears of it
     * @param state WAITING, DONE or FAILED
     * @param nextAt when it is tried, or a little later; left out if it does not wait
     * @param status what was answered last; left out if nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryRow(
            long number,
            UUID message,
            String type,
            Instant writtenAt,
            String state,
            @Nullable Instant nextAt,
            int attempts,
            @Nullable Integer status) {}

    /**
     * One attempt.
     *
     * @param tookMillis how long it took
     * @param status what was answered; left out if nothing was
     * @param words how the answer began, 2 KB at most, or why there was none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptAnswer(
            int number,
            Instant at,
            int tookMillis,
            @Nullable Integer status,
            String words) {}
}
