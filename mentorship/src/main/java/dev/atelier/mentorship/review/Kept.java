package dev.atelier.mentorship.review;

import java.util.UUID;

/** What became of words that a reviewer typed. */
sealed interface Kept {

    /**
     * They are saved.
     *
     * @param revision counts the changes, so that the next one can say what it knows of
     * @param refusal what was wrong with the place that a comment asked for; it is saved without then. Empty if nothing was
     */
    record Saved(UUID review, int revision, String refusal) implements Kept {}

    /** Another tab or device has saved newer ones, which stay: nothing was written. */
    record Newer(int revision, String words) implements Kept {}

    /** The review is published, or the person may not review: nothing was written. */
    record Closed() implements Kept {}
}
