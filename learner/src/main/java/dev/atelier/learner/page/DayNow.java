package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What changes while a learner looks at their day.
 *
 * @param helpful whether somebody would come: not any more once the workshop is complete
 */
public record DayNow(String cohort, List<Question> questions, Optional<Help> help, boolean helpful, Progress progress) {

    /**
     * An open checkpoint.
     *
     * @param mine OK, WORKING or STUCK; empty before the first answer
     */
    public record Question(String run, String prompt, String item, String mine, String others) {

        public String pressed(String answer) {
            return mine.equals(answer) ? "true" : "false";
        }
    }

    /**
     * The learner's own request for help.
     *
     * @param tone wait, busy or silent: in line, somebody comes, put aside
     * @param cause by what the staff says that they are stuck
     * @param fix what helps those who have it; empty while nobody knows
     */
    public record Help(String tone, String words, String sees, String sits, String cause, String fix) {

        public boolean waits() {
            return tone.equals("wait");
        }

        public boolean paused() {
            return tone.equals("silent");
        }
    }

    /** n of m, never above m; with m = 0 there is nothing to show. */
    public record Progress(int done, int required, String words, String next) {}

    /** What is asked and not answered yet, for those who hear the page. */
    public String asks() {
        return questions.stream()
                .filter(question -> question.mine().isEmpty())
                .map(Question::prompt)
                .collect(Collectors.joining(" "));
    }

    public Version version() {
        return Version.of(this);
    }
}
