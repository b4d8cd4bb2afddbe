package dev.atelier.event.curriculum;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.event.ItemKind;
import org.jspecify.annotations.Nullable;

/** What was typed about an item; what is missing is empty, and a box that is not ticked is not sent. */
record ItemTyped(
        @Nullable String title,
        @Nullable ItemKind kind,
        @Nullable Boolean required,
        @Nullable String note,
        @Nullable String starts,
        @Nullable String minutes) {

    ItemWords words() {
        return new ItemWords(
                requireNonNullElse(title, ""),
                requireNonNullElse(kind, ItemKind.TOPIC),
                Boolean.TRUE.equals(required),
                requireNonNullElse(note, ""),
                TimingWords.of(starts, minutes));
    }
}
