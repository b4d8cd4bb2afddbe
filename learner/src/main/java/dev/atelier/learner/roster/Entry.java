package dev.atelier.learner.roster;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.signup.Answers.Given;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a roster: a person, where they stand and how they came there.
 *
 * @param until when the offer ends; null if there is none
 * @param rank on the waiting list; null for who is not on it
 */
record Entry(
        UUID enrolment,
        UUID learner,
        String name,
        String address,
        EnrolmentStatus status,
        @Nullable Instant until,
        @Nullable Integer rank,
        Instant since,
        @Nullable String reason,
        List<Given> answers) {

    /** What they answered to a question; empty if nothing. */
    String answer(UUID question) {
        return answers.stream()
                .filter(given -> given.question().equals(question))
                .findFirst()
                .map(Given::words)
                .orElse("");
    }
}
