package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in the queue of reviews.
 *
 * @param state SUBMITTED while it waits, else what its review came to
 * @param waitingSince since when it stands in line; never later than handedInAt
 * @param dueAt until when a review is promised; left out where no promise was given
 * @param assignee to whom it is given; left out where to nobody
 * @param reviewer who holds it; left out where nobody does
 * @param leaseUntil until when they hold it for sure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRow(
        UUID id,
        UUID work,
        UUID cohort,
        String title,
        String learner,
        int round,
        String state,
        Instant handedInAt,
        Instant waitingSince,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable UUID assignee,
        @Nullable UUID reviewer,
        @Nullable Instant leaseUntil) {}
