package dev.atelier.learner.question;

import java.time.Instant;
import java.util.UUID;

/**
 * A question as it stands.
 *
 * @param votes how many ask it, whoever asked it first included
 * @param mine whether the person who looks asked it
 * @param voted whether the person who looks asks it, too
 */
record Asked(
        UUID id,
        String words,
        String author,
        boolean named,
        String status,
        String answer,
        Instant at,
        int votes,
        boolean mine,
        boolean voted) {

    Asked seenBy(boolean itsAuthor, boolean itsVoter) {
        return new Asked(id, words, author, named, status, answer, at, votes, itsAuthor, itsVoter);
    }

    boolean isOpen() {
        return status.equals("OPEN");
    }

    boolean isHidden() {
        return status.equals("HIDDEN");
    }
}
