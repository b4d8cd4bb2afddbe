package dev.atelier.mentorship.savedreply;

import java.util.UUID;

/**
 * Words that a mentor has kept for later answers.
 *
 * @param title by which the mentor finds it, 1 to 100 characters
 * @param words plain text, 1 to 10,000 characters
 */
public record SavedReply(UUID id, String title, String words) {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST = 10_000;

    /** The words for this learner. */
    public String to(String learner) {
        return ForLearner.named(words, learner);
    }
}
