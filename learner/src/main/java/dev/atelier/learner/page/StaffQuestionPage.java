package dev.atelier.learner.page;

import java.util.List;

/**
 * One question, to answer in writing or to merge.
 *
 * @param over whether the answer goes out by mail
 * @param problem what is wrong with what was typed; empty if nothing is
 * @param open whether it can still be merged or hidden
 */
public record StaffQuestionPage(
        Cohort cohort,
        String id,
        String words,
        String by,
        String votes,
        boolean over,
        boolean open,
        String typed,
        String problem,
        List<Other> others) {

    /** An open question that this one can be merged into. */
    public record Other(String id, String words) {}
}
