package dev.atelier.learner;

import java.security.Principal;
import java.util.UUID;

/** Names one person who learns: the id of their account. */
public record LearnerId(UUID value) {

    /** The person who asks; a principal's name is the id of the account. */
    public static LearnerId of(Principal principal) {
        return new LearnerId(UUID.fromString(principal.getName()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
