package dev.atelier.learner.page;

import java.util.List;

/** The checkpoints of a cohort, the newest first. */
public record CheckpointsPage(Cohort cohort, List<Run> runs) {

    /**
     * One time that the room was asked.
     *
     * @param took how long it was or is open
     * @param pace how long the learners needed
     * @param help how many asked for help
     */
    public record Run(
            String id,
            String prompt,
            String when,
            String took,
            boolean open,
            List<BoardNow.Count> counts,
            String pace,
            String help) {}
}
