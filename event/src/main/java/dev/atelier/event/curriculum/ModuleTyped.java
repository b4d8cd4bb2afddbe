package dev.atelier.event.curriculum;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** What was typed about a module; what is missing is empty. */
record ModuleTyped(
        @Nullable String key,
        @Nullable String title,
        @Nullable String introduction,
        @Nullable String starts,
        @Nullable String minutes) {

    ModuleWords words() {
        return new ModuleWords(
                requireNonNullElse(key, ""),
                requireNonNullElse(title, ""),
                requireNonNullElse(introduction, ""),
                TimingWords.of(starts, minutes));
    }
}
