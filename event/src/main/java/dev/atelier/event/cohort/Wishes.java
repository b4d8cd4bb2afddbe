package dev.atelier.event.cohort;

import org.jspecify.annotations.Nullable;

/**
 * What a plan wishes for besides when, where and with whom.
 *
 * @param learnersPerHelper how many learners each of the staff should look after at most; null if nobody wished for anything
 * @param minimum null if it takes place with however many
 */
public record Wishes(
        @Nullable Integer learnersPerHelper, @Nullable Minimum minimum) {

    static final Wishes NONE = new Wishes(null, null);

    public Wishes {
        if (learnersPerHelper != null && learnersPerHelper < 1) {
            throw new IllegalArgumentException("Somebody looks after one learner at least, not " + learnersPerHelper);
        }
    }
}
