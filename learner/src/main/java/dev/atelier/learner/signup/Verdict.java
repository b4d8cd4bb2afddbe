package dev.atelier.learner.signup;

import java.util.Map;
import java.util.UUID;

/** What the door says to whoever wants to sign up. */
public sealed interface Verdict {

    /**
     * In order; what they said is to be kept.
     *
     * @param answers by question
     * @param needs empty if they need nothing
     */
    record Admitted(Map<UUID, String> answers, String needs) implements Verdict {}

    record TooEarly() implements Verdict {}

    record TooLate() implements Verdict {}

    /** Something is missing or wrong: a sentence for each field. */
    record Incomplete(Map<String, String> problems) implements Verdict {}
}
