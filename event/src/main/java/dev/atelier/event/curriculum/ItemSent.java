package dev.atelier.event.curriculum;

import dev.atelier.api.Typed;
import dev.atelier.event.ItemKind;
import org.jspecify.annotations.Nullable;

/** An item as a program sends it; {@code starts} is a time of day such as 09:30. */
record ItemSent(
        @Nullable String title,
        @Nullable ItemKind kind,
        @Nullable Boolean required,
        @Nullable String note,
        @Nullable String starts,
        @Nullable Integer minutes)
        implements Typed {

    ItemWords words() {
        var length = minutes == null ? "" : minutes.toString();
        return new ItemTyped(title, kind, required, note, starts, length).words();
    }
}
