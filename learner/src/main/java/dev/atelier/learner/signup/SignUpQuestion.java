package dev.atelier.learner.signup;

import java.util.List;
import java.util.UUID;

/**
 * What the organisers ask of whoever signs up.
 *
 * @param choices what one can choose from; empty unless it is a {@link Kind#CHOICE}
 */
public record SignUpQuestion(UUID id, String words, Kind kind, boolean required, List<String> choices) {

    /** Which answers it takes. */
    public enum Kind {
        TEXT("a few words"),
        CHOICE("one of several"),
        YES_NO("yes or no");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The answers that can be chosen; none if one writes. */
    public List<String> options() {
        return switch (kind) {
            case TEXT -> List.of();
            case CHOICE -> choices;
            case YES_NO -> List.of("Yes", "No");
        };
    }

    /** The name of its field in a form. */
    public String field() {
        return "answer-" + id;
    }
}
