package dev.atelier.event.page;

import java.util.List;

/** A field of a form with what was typed; hint and error are empty if there is nothing to say. */
public record CohortField(
        String name,
        String label,
        String type,
        String value,
        String hint,
        String error,
        boolean optional,
        List<Choice> choices) {

    /** The ids of what describes the field, for those who hear it. */
    public String describedBy() {
        return (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
    }
}
