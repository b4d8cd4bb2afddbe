package dev.atelier.learner.roster;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for in a roster.
 *
 * @param name part of a name or an address, as typed
 * @param answer the id of a question, a colon and what was answered; nothing after the colon if nothing was
 */
record Search(String name, Shown shown, String answer, Sorting sorting) {

    static final Search EVERYBODY = new Search("", Shown.ALL, "", Sorting.NAME);

    static Search of(String name, String state, String answer, String order) {
        var shown = Shown.of(state);
        return new Search(name, shown, answer, Sorting.of(order, shown));
    }

    /** The question that the answer is to; empty if any answer will do. */
    Optional<UUID> question() {
        try {
            return answer.length() > 36 && answer.charAt(36) == ':'
                    ? Optional.of(UUID.fromString(answer.substring(0, 36)))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What was answered; empty for whoever said nothing. */
    String answered() {
        return answer.substring(37);
    }
}
