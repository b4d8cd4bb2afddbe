package dev.atelier.identity.token;

import dev.atelier.identity.link.Token;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of signing in; the secret itself is shown once and not kept.
 *
 * @param writes false if it is for reading only
 * @param expiresAt null if it does not expire
 * @param lastUsedAt to the minute; null if it was never used
 */
record AccessToken(
        UUID id,
        String name,
        boolean writes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    /** Those who look for secrets that went astray know ours by it. */
    static final String PREFIX = "atelier_";

    /** 256 random bits after the prefix. */
    static Token secret() {
        return new Token(PREFIX + Token.random().value());
    }
}
