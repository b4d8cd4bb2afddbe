package dev.atelier.learner.page;

import java.util.List;

/** What is recorded of a learner's attendance, as they see it, and what they have said that they will miss. */
public record OwnAttendancePage(
        String cohort, String title, List<Day> days, List<Told> told, List<Choice> choices, Form form) {

    /** A day of the cohort; the history of its word, the newest first. */
    public record Day(String words, String tone, String status, List<String> history, List<Line> lines) {}

    /** A slot. */
    public record Line(String when, String title, String tone, String status) {}

    /**
     * Something that the learner will miss.
     *
     * @param open whether it can be taken back
     */
    public record Told(String id, String time, String reason, String state, boolean open) {}

    /** What can be missed. */
    public record Choice(String value, String words, boolean chosen) {}

    /**
     * What was typed.
     *
     * @param id tells this form, sent twice, from a second excuse
     * @param problem what is wrong with it; empty if nothing is
     */
    public record Form(String id, String reason, String problem) {}
}
