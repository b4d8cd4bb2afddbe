package dev.atelier.event.curriculum;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.curriculum.Edit.Way;
import org.jspecify.annotations.Nullable;

/** Where a part of a draft is to go, as it was sent. */
record MoveTyped(@Nullable Way to) implements Typed {

    Way way() {
        if (to == null) {
            throw Refused.field("to", "Say UP, DOWN, IN or OUT.");
        }
        return to;
    }
}
