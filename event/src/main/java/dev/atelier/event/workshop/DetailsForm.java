package dev.atelier.event.workshop;

import org.jspecify.annotations.Nullable;

/** What a workshop says of itself, as it was typed; whatever is missing is empty. */
record DetailsForm(
        @Nullable String revision,
        @Nullable String title,
        @Nullable String slug,
        @Nullable String summary,
        @Nullable String prerequisites,
        @Nullable String tentativeNote) {

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
