package dev.atelier.learner.page;

import java.util.List;

/** What changes while a learner looks at the questions. */
public record QuestionsNow(String cohort, List<Line> open, List<Line> settled) {

    /**
     * A question.
     *
     * @param by who asks it, in words
     * @param votes how many ask it, in words
     * @param answer empty if it was answered aloud, or not yet
     */
    public record Line(
            String id,
            String words,
            String by,
            String votes,
            boolean mine,
            boolean voted,
            boolean hidden,
            String answer) {

        public String pressed() {
            return voted ? "true" : "false";
        }
    }

    public Version version() {
        return Version.of(this);
    }
}
