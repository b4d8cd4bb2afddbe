package dev.atelier.learner.page;

import java.util.List;

/**
 * A field of a form with what was typed; hint and problem are empty if there is nothing to say.
 *
 * @param type of the input; or {@code textarea}, {@code radios}, {@code checkbox}
 * @param options what can be chosen, for radios
 */
public record AskField(
        String name,
        String label,
        String type,
        String value,
        String hint,
        String problem,
        boolean required,
        List<String> options) {

    /** The ids of what describes the field, for those who hear it. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : name + "-hint ") + (problem.isEmpty() ? "" : name + "-error")).strip();
    }
}
