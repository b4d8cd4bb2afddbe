package dev.atelier.learner.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.progress.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a learner is in the curriculum of a cohort.
 *
 * @param done how many of the {@code required} items are done
 * @param next the key of the first required item that is not; left out when all are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressAnswer(
        UUID cohort, int done, int required, @Nullable String next, List<Item> items) {

    /**
     * One item, nested ones after the one that they belong to.
     *
     * @param mine whether the learner's own word completes it
     * @param doneAt left out while it is not done, as {@code source} is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String key,
            String module,
            String title,
            ItemKind kind,
            boolean required,
            boolean mine,
            @Nullable Instant doneAt,
            @Nullable Source source) {}
}
