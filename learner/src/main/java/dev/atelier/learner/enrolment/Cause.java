package dev.atelier.learner.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changed an enrolment, why and when.
 *
 * @param actor an account; null for the clock and the rules
 */
record Cause(@Nullable UUID actor, String reason, Instant at) {

    static Cause of(UUID actor, String reason, Instant at) {
        return new Cause(actor, reason, at);
    }

    static Cause rule(String reason, Instant at) {
        return new Cause(null, reason, at);
    }
}
