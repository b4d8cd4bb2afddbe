package dev.atelier.mentorship.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Makes words that nobody can guess: 160 random bits as 32 characters of {@code a-z 2-7}, the Base32 of RFC 4648 in
 * lower case, since mail servers fold the case of local parts.
 */
@Component
public class Tokens {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 32;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var token = new StringBuilder(CHARACTERS);
        for (var position = 0; position < CHARACTERS; position++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    /** What is kept of a token or an address: its SHA-256, whatever case it is written in. */
    public static byte[] hash(String word) {
        return hash(word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }
}
