package dev.atelier.event.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret in the address of a person's calendar: 192 random bits in 32 characters that addresses may hold. */
record CalendarKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    static CalendarKey random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new CalendarKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it can be none. */
    static Optional<CalendarKey> of(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new CalendarKey(value)) : Optional.empty();
    }

    /** SHA-256. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "CalendarKey[…]";
    }
}
