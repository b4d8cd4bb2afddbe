package dev.atelier.learner.page;

import java.util.List;

/**
 * Before a list of people is brought in.
 *
 * @param path where the form goes
 * @param text as it was pasted
 * @param problem why the list can't be read; empty if nobody tried yet
 * @param field what the problem is about: {@code text} or {@code file}
 */
public record IntakeFormPage(
        String title, String roster, String path, String text, String field, String problem, List<Earlier> earlier) {

    public String problemOf(String name) {
        return field.equals(name) ? problem : "";
    }

    /** A list brought in before, and when. */
    public record Earlier(String path, String words) {}
}
