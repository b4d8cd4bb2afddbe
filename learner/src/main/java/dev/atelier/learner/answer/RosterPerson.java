package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.learner.EnrolmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a cohort, with all that happened to their place.
 *
 * @param history of all their attempts at this cohort, the newest first
 */
public record RosterPerson(RosterRow about, List<Change> history) {

    /**
     * One change of status.
     *
     * @param actor an account; left out for the clock and the rules
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            EnrolmentStatus to,
            Instant at,
            @Nullable UUID actor,
            @Nullable String reason) {}
}
