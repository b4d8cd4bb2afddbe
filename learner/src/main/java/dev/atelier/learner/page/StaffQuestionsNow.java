package dev.atelier.learner.page;

import java.util.List;

/** What changes while the staff looks at the questions. */
public record StaffQuestionsNow(String cohort, List<Line> open, List<Line> settled) {

    /**
     * A question.
     *
     * @param by who asks it, and whether the others see that
     * @param state how it was settled, in words; empty while it is open
     */
    public record Line(String id, String words, String by, String votes, String state, boolean hidden, String answer) {

        public String tone() {
            return hidden ? "ended" : "ok";
        }

        /** Whether it can stand in the list again: an answer that was written stays. */
        public boolean reopens() {
            return answer.isEmpty();
        }
    }

    public Version version() {
        return Version.of(this);
    }
}
