package dev.atelier.identity.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a link: 256 random bits as 43 characters. Only its SHA-256 is ever stored. */
public record Token(String value) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing that a log could give away. */
    @Override
    public String toString() {
        return "a token";
    }
}
