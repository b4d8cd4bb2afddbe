package dev.atelier.event.cohort;

import org.jspecify.annotations.Nullable;

/**
 * What a plan wishes for besides when, where and with whom.
 *
 * @param learnersPerHelper how many learners each of the staff should look after at most; null if nobody wished for anything
 */
record Wishes(@Nullable Integer learnersPerHelper) {

    static final Wishes NONE = new Wishes(null);

    Wishes {
        if (learnersPerHelper != null && learnersPerHelper < 1) {
            throw new IllegalArgumentException("Somebody looks after one learner at least, not " + learnersPerHelper);
        }
    }
}
