package dev.atelier.learner.certificate;

/**
 * One thing that a certificate asks for.
 *
 * @param words what is asked
 * @param standing what is known of it: what was recorded, or what is missing
 */
record Condition(String words, boolean met, String standing) {

    /** As a line of what a certificate rests on. */
    String evidence() {
        return words + ": " + standing;
    }
}
