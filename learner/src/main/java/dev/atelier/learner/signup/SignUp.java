package dev.atelier.learner.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one signs up for a cohort by oneself.
 *
 * @param opensAt local time in the cohort's zone; null if the cohort alone decides, as {@code closesAt}
 * @param code what one must know; empty if nothing
 */
public record SignUp(
        int revision,
        @Nullable LocalDateTime opensAt,
        @Nullable LocalDateTime closesAt,
        String code,
        boolean asksNeeds,
        List<SignUpQuestion> questions) {

    /** Where nobody has said anything about it. */
    public static final SignUp PLAIN = new SignUp(0, null, null, "", false, List.of());

    /** Where a moment lies before the window. */
    public boolean isEarly(ZoneId zone, Instant now) {
        return opensAt != null && now.isBefore(opensAt.atZone(zone).toInstant());
    }

    /** Where a moment lies after the window. */
    public boolean isLate(ZoneId zone, Instant now) {
        return closesAt != null && !now.isBefore(closesAt.atZone(zone).toInstant());
    }

    public boolean isOpen(ZoneId zone, Instant now) {
        return !isEarly(zone, now) && !isLate(zone, now);
    }

    public boolean asksAnything() {
        return asksNeeds || !questions.isEmpty();
    }

    public boolean asksCode() {
        return !code.isEmpty();
    }

    /** Takes as long for a code that is almost right as for any other. */
    boolean isCode(String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed));
    }

    /** People read codes aloud: capitals and blanks make no difference. */
    private static byte[] bytes(String code) {
        return code.replaceAll("\\s", "").toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
