package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as its staff sees it.
 *
 * @param run the checkpoint run that people stand to; left out while none is open
 * @param here how many are checked in
 * @param people everybody with a seat, by name
 * @param queue who asked for help and has none yet or is being helped, in the order of the line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardAnswer(UUID cohort, @Nullable Run run, int here, List<Person> people, List<Request> queue) {

    /**
     * A checkpoint run.
     *
     * @param closedAt left out while it is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Run(
            UUID id,
            String prompt,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /**
     * How somebody stands.
     *
     * @param standing THERE, WORKING, STUCK, SILENT (here, and no answer), HERE (nothing is asked) or AWAY
     * @param answeredAt left out while they are silent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            UUID learner,
            String name,
            String standing,
            @Nullable Instant answeredAt) {}

    /**
     * Somebody in line.
     *
     * @param claimedBy who goes there; left out while nobody does
     * @param paused whether they keep their place and want nobody to come for now
     * @param helpedBefore how often they had been helped when they asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            UUID id,
            UUID learner,
            String name,
            @Nullable UUID claimedBy,
            boolean paused,
            Instant askedAt,
            int helpedBefore,
            String sees,
            String sits) {}
}
