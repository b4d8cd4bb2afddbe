package dev.atelier.mentorship.review;

import java.util.Optional;
import java.util.stream.Stream;

/** What a review comes to. */
public enum Verdict {
    ACCEPTED,
    REVISE,
    COMMENTED;

    /** As chosen in a form; empty as long as nothing is chosen. */
    static Optional<Verdict> chosen(String value) {
        return Stream.of(values())
                .filter(verdict -> verdict.name().equals(value))
                .findFirst();
    }

    /** Acceptance speaks for itself; whoever asks for more must say what. */
    boolean needsWords() {
        return this != ACCEPTED;
    }
}
