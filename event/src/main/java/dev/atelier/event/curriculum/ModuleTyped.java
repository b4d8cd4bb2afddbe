package dev.atelier.event.curriculum;

import org.jspecify.annotations.Nullable;

/** What was typed about a module; what is missing is empty. */
record ModuleTyped(
        @Nullable String key,
        @Nullable String title,
        @Nullable String introduction) {

    ModuleWords words() {
        return new ModuleWords(
                key == null ? "" : key, title == null ? "" : title, introduction == null ? "" : introduction);
    }
}
