package dev.atelier.identity.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be erased.
 *
 * @param dueAt until then it can be called off
 * @param beganAt null while it can
 */
record Erasure(
        UUID id,
        UUID person,
        UUID askedBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant beganAt) {

    boolean hasBegun() {
        return beganAt != null;
    }
}
