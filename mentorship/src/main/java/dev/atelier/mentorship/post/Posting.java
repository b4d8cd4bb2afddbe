package dev.atelier.mentorship.post;

/** What became of a letter: handed over for sending, or deliberately not. */
public sealed interface Posting {

    /**
     * It is on its way.
     *
     * @param messageId without brackets
     */
    record Sent(String messageId) implements Posting {}

    record Suppressed(String reason) implements Posting {}
}
