package dev.atelier.learner.credential;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that signs or has signed credentials. */
record KnownKey(
        String multibase,
        boolean sealed,
        Instant madeAt,
        @Nullable Instant retiredAt,
        @Nullable Instant withdrawnAt) {

    boolean signs() {
        return retiredAt == null;
    }

    /** Whether what it signed still counts. */
    boolean counts() {
        return withdrawnAt == null;
    }
}
