package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment of the person who asks.
 *
 * @param startsAt local time in {@code zone}, as {@code endsAt} is
 * @param link to join the cohort online; left out for who has no seat
 * @param offeredUntil until when an offer is to be answered; left out if there is none
 * @param rank 1 for whoever is next; left out for who does not wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatRow(
        UUID cohort,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String zone,
        String place,
        @Nullable String link,
        EnrolmentStatus status,
        @Nullable Instant offeredUntil,
        @Nullable Integer rank) {}
