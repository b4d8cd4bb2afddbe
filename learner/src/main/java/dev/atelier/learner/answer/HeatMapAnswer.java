package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far everybody in a cohort is.
 *
 * @param heldUpBy the key of the item that holds up most people; left out if none stands out
 * @param learners by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeatMapAnswer(UUID cohort, @Nullable String heldUpBy, List<Item> items, List<Learner> learners) {

    /**
     * What is counted about a required item.
     *
     * @param done how many have done it
     * @param helps how often somebody was helped with it
     * @param secondsToOk within which half of those who got there at its checkpoint did; left out where nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String key,
            String title,
            int done,
            int helps,
            @Nullable Long secondsToOk) {}

    /**
     * One learner.
     *
     * @param done how many required items are done
     * @param behind whether they are far behind the one in the middle
     * @param doneAt when which item was done, by its key
     * @param says STUCK or WORKING, where that was their last word about an item
     */
    public record Learner(
            UUID id,
            String name,
            int done,
            int helps,
            boolean behind,
            Map<String, Instant> doneAt,
            Map<String, String> says) {}
}
