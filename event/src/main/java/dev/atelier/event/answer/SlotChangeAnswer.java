package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a slot from one agenda to the next; each appears once.
 *
 * @param aspects in what an altered one differs: MOVED, RESIZED, RELOCATED, RESTAFFED, RENAMED, REWORKED, CERTAINTY
 * @param before left out for one that was added, as {@code after} is for one that was cancelled
 * @param words the same in a line for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlotChangeAnswer(
        UUID slot,
        SlotFate fate,
        List<String> aspects,
        @Nullable SlotAnswer before,
        @Nullable SlotAnswer after,
        String words) {

    /** What became of it. */
    public enum SlotFate {
        ADDED,
        CANCELLED,
        ALTERED
    }
}
