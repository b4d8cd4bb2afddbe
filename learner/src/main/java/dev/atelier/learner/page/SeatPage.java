package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * One learner's place in one cohort, and the one thing they may do next.
 *
 * @param state the sign above the heading; empty for somebody who has not asked
 * @param next what will happen, who sees it, how to undo it
 * @param leave the way out, asked about twice
 */
public record SeatPage(
        Cohort cohort,
        Optional<StatusTag> state,
        String heading,
        String lede,
        List<String> next,
        Optional<Act> act,
        Optional<Act> leave) {

    /**
     * When and where.
     *
     * @param starts for machines
     * @param seats how full it is, in words
     */
    public record Cohort(String path, String title, String starts, String when, String place, String seats) {}

    /**
     * A button.
     *
     * @param after what it brings about; of a way out, the question asked before
     */
    public record Act(String path, String label, String after) {}
}
