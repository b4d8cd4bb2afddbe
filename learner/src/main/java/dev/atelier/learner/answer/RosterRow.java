package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment of a cohort.
 *
 * @param since when it came to its status
 * @param offeredUntil when the offer ends; left out if there is none
 * @param rank 1 for whoever is next; left out for who does not wait
 * @param reason why it ended; left out while it is live
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RosterRow(
        UUID id,
        UUID learner,
        String name,
        EnrolmentStatus status,
        Instant since,
        @Nullable Instant offeredUntil,
        @Nullable Integer rank,
        @Nullable String reason) {}
