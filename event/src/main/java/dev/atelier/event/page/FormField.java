package dev.atelier.event.page;

import org.jspecify.annotations.Nullable;

/** A field of a form with what was typed and what is wrong with it; the error is empty if nothing is. */
public record FormField(String name, String value, String error) {

    public @Nullable String invalid() {
        return error.isEmpty() ? null : "true";
    }

    /** The ids of what describes a field that has a hint. */
    public String describedBy() {
        return name + "-hint" + (error.isEmpty() ? "" : " " + name + "-error");
    }
}
