package dev.atelier.identity.token;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new token as it was typed. */
record TokenForm(String form, String name, String scope, String lasts) {

    static final int LONGEST = 80;

    static final String READ = "read";
    static final String WRITE = "write";

    /** Days for which one may last, as the form says them. */
    static final String DEFAULT_DAYS = "90";

    TokenForm {
        form = requireNonNullElse(form, "");
        scope = requireNonNullElse(scope, READ);
        lasts = requireNonNullElse(lasts, DEFAULT_DAYS);
        name = requireNonNullElse(name, "")
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+", " ")
                .strip();
    }

    static TokenForm empty() {
        return new TokenForm(UUID.randomUUID().toString(), "", READ, DEFAULT_DAYS);
    }

    /** Empty if it can be made. */
    String problem() {
        if (name.isEmpty()) {
            return "Say what the token is for.";
        }
        return name.codePointCount(0, name.length()) > LONGEST ? "A name has at most " + LONGEST + " characters." : "";
    }

    /** Whoever tampers with the form's own id gets a new one. */
    UUID id() {
        try {
            return UUID.fromString(form.strip());
        } catch (IllegalArgumentException nonsense) {
            return UUID.randomUUID();
        }
    }

    /** Only what was chosen clearly lets write. */
    boolean writes() {
        return scope.equals(WRITE);
    }

    /** Null if it shall not expire; what was tampered with lasts as long as usual. */
    @Nullable
    Instant expiresAt(Instant now) {
        return switch (lasts) {
            case "never" -> null;
            case "30", "365" -> now.plus(Duration.ofDays(Long.parseLong(lasts)));
            default -> now.plus(Duration.ofDays(Long.parseLong(DEFAULT_DAYS)));
        };
    }

    /** The same form, asked anew. */
    TokenForm again() {
        return new TokenForm(
                Optional.of(form)
                        .filter(id -> !id.isBlank())
                        .orElseGet(() -> UUID.randomUUID().toString()),
                name,
                scope,
                lasts);
    }
}
