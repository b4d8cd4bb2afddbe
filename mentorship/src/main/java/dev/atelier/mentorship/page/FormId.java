package dev.atelier.mentorship.page;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that come back with a form; whoever tampers with one gets none. */
public final class FormId {

    private FormId() {}

    public static Optional<UUID> of(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).map(String::strip).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
