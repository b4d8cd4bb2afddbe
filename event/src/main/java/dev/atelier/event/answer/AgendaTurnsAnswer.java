package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What its reader can take back of what they did to a draft, and do again.
 *
 * @param undo left out if there is nothing, as is {@code redo}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaTurnsAnswer(
        @Nullable Turn undo, @Nullable Turn redo) {

    /** An edit by the revision that it led to, and what it did. */
    public record Turn(long edit, String what) {}
}
