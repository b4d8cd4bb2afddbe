package dev.atelier.mentorship.page;

import java.util.Optional;
import java.util.UUID;

/** Ids that come back with a form; whoever tampers with one gets none. */
public final class FormId {

    private FormId() {}

    public static Optional<UUID> of(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
