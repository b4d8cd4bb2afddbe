package dev.atelier.mentorship.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, and why.
 *
 * @param reason a sentence's worth of words for those who look after mail, never empty
 */
public record Outcome(MailState state, String reason, Whose whose) {

    /** Whose mail it is, or would be once released. */
    public record Whose(
            @Nullable UUID person,
            @Nullable UUID month,
            @Nullable UUID conversation) {

        public static final Whose NOBODYS = new Whose(null, null, null);
    }

    public Outcome {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A mail ends with a reason");
        }
    }

    public static Outcome of(MailState state, String reason) {
        return new Outcome(state, reason, Whose.NOBODYS);
    }
}
