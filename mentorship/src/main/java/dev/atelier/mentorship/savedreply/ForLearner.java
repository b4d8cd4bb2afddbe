package dev.atelier.mentorship.savedreply;

/** Words that are kept for many, made to be for one. */
public final class ForLearner {

    private static final String LEARNER = "{learner}";

    private ForLearner() {}

    /** The words with a learner's name where {@code {learner}} stands. */
    public static String named(String words, String learner) {
        return words.replace(LEARNER, learner);
    }
}
