package dev.atelier.learner.page;

import java.util.List;
import java.util.Optional;

/**
 * One learner's place in one cohort, and the one thing they may do next.
 *
 * @param state the sign above the heading; empty for somebody who has not asked
 * @param next what will happen, who sees it, how to undo it
 * @param leave the way out, asked about twice
 * @param asks what the organisers want to know, with what was said so far
 */
public record SeatPage(
        Cohort cohort,
        Optional<StatusTag> state,
        String heading,
        String lede,
        List<String> next,
        Optional<Act> act,
        Optional<Act> leave,
        List<Clash> clashes,
        Optional<AskForm> asks) {

    /** Where nothing is asked, and nothing else takes place at that time. */
    public SeatPage(
            Cohort cohort,
            Optional<StatusTag> state,
            String heading,
            String lede,
            List<String> next,
            Optional<Act> act,
            Optional<Act> leave) {
        this(cohort, state, heading, lede, next, act, leave, List.of(), Optional.empty());
    }

    public SeatPage with(List<Clash> clashes, Optional<AskForm> asks) {
        return new SeatPage(cohort, state, heading, lede, next, act, leave, clashes, asks);
    }

    /** Whether what is asked is sent along with the button. */
    public boolean asksFirst() {
        return asks.isPresent()
                && act.filter(button -> button.path().equals(asks.get().path())).isPresent();
    }

    /** Something else that this learner is in, or waits for, at the same time. */
    public record Clash(String path, String title, String when, String state) {}

    /**
     * When and where.
     *
     * @param starts for machines
     * @param link to join it online; empty for whoever has no seat
     * @param seats how full it is, in words
     */
    public record Cohort(
            String path, String title, String starts, String when, String place, String link, String seats) {}

    /**
     * A button.
     *
     * @param after what it brings about; of a way out, the question asked before
     */
    public record Act(String path, String label, String after) {}
}
