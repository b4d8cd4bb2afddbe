package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a learner has handed in or could hand in, by cohort. */
public record MyWorkPage(List<Cohort> cohorts) {

    /**
     * A cohort with its exercises and whatever else was handed in.
     *
     * @param seated whether the learner may hand in more
     * @param form names the work that the form for something else would begin
     */
    public record Cohort(
            String id, String title, boolean seated, String form, List<Exercise> exercises, List<Line> others) {

        public boolean empty() {
            return exercises.isEmpty() && others.isEmpty();
        }
    }

    /** An item that asks for work; {@code work} is null as long as there is none. */
    public record Exercise(
            String key,
            String title,
            String kind,
            String form,
            @Nullable Line work) {}

    /** A work with the state of its newest round. */
    public record Line(String id, String title, String round, String state, String tone) {}
}
