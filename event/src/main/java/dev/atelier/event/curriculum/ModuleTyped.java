package dev.atelier.event.curriculum;

import dev.atelier.api.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed about a module; what is missing is empty. */
record ModuleTyped(
        @Nullable String key,
        @Nullable String title,
        @Nullable String introduction) implements Typed {

    ModuleWords words() {
        return new ModuleWords(
                key == null ? "" : key, title == null ? "" : title, introduction == null ? "" : introduction);
    }
}
