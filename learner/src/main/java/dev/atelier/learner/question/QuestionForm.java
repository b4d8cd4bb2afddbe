package dev.atelier.learner.question;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody typed to ask the room.
 *
 * @param form tells the same form, sent twice, from a second question
 * @param named whether the others may see who asks
 */
record QuestionForm(UUID form, String words, boolean named) {

    static final int MOST = 500;

    QuestionForm {
        words = words.replace('\0', ' ').strip();
    }

    /** What keeps it from being asked, in words for whoever typed it. */
    Optional<String> problem() {
        var length = words.codePointCount(0, words.length());
        return words.isEmpty()
                ? Optional.of("Please write your question.")
                : length > MOST
                        ? Optional.of("This is " + length + " characters long. Please ask it in at most " + MOST + ".")
                        : Optional.empty();
    }
}
