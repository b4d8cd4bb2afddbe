package dev.atelier.mentorship.conversation;

import java.util.Optional;
import java.util.UUID;

/** Ids that come back with a form; whoever tampers with one gets none. */
final class FormId {

    private FormId() {}

    static Optional<UUID> of(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
