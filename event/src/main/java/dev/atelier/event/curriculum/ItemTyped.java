package dev.atelier.event.curriculum;

import dev.atelier.api.Typed;
import dev.atelier.event.ItemKind;
import org.jspecify.annotations.Nullable;

/** What was typed about an item; what is missing is empty, and a box that is not ticked is not sent. */
record ItemTyped(
        @Nullable String title,
        @Nullable ItemKind kind,
        @Nullable Boolean required,
        @Nullable String note) implements Typed {

    ItemWords words() {
        return new ItemWords(
                title == null ? "" : title,
                kind == null ? ItemKind.TOPIC : kind,
                Boolean.TRUE.equals(required),
                note == null ? "" : note);
    }
}
