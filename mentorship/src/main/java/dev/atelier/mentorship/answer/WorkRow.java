package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A work in its learner's list.
 *
 * @param item the key of the item that it is for; left out where it is something else
 * @param round the number of the newest round
 * @param state of that round: DRAFT, SUBMITTED, WITHDRAWN, ACCEPTED, REVISE or COMMENTED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkRow(
        UUID id,
        UUID cohort,
        String workshop,
        @Nullable String item,
        String title,
        int round,
        String state,
        Instant begunAt) {}
