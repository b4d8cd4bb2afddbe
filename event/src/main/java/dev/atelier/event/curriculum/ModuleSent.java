package dev.atelier.event.curriculum;

import dev.atelier.api.Typed;
import org.jspecify.annotations.Nullable;

/** A module as a program sends it; {@code starts} is a time of day such as 09:30. */
record ModuleSent(
        @Nullable String key,
        @Nullable String title,
        @Nullable String introduction,
        @Nullable String starts,
        @Nullable Integer minutes)
        implements Typed {

    ModuleWords words() {
        var length = minutes == null ? "" : minutes.toString();
        return new ModuleTyped(key, title, introduction, starts, length).words();
    }
}
