package dev.atelier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part after it; null on the last one
 */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                types = {"string", "null"},
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The cursor of the page after this one; null on the last")
        @Nullable
        String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** All there is. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /** From what was found, {@link Paging#most()} at the most. */
    public static <T> Page<T> of(List<T> found, Paging paging, Function<T, Cursor> place) {
        if (found.size() <= paging.limit()) {
            return whole(found);
        }
        var shown = found.subList(0, paging.limit());
        return new Page<>(shown, place.apply(shown.getLast()).word());
    }

    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
