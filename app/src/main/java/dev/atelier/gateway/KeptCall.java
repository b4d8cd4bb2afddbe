package dev.atelier.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call that named itself.
 *
 * @param fingerprint SHA-256 of verb, address and body
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
record KeptCall(UUID person, byte[] key, byte[] fingerprint) {

    static KeptCall of(String person, String key, BufferedBody call) {
        return new KeptCall(
                UUID.fromString(person), hash(key.getBytes(StandardCharsets.UTF_8)), hash(head(call), call.bytes()));
    }

    private static byte[] head(HttpServletRequest call) {
        return String.join("\n", call.getMethod(), call.getRequestURI(), String.valueOf(call.getQueryString()), "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What becomes of a call that named itself. */
    sealed interface Start {

        /** It is the first; {@code at} names this attempt. */
        record First(Instant at) implements Start {}

        record Again(Answer answer) implements Start {}

        /** The key was used for something else. */
        record Other() implements Start {}

        /** The first is still under way. */
        record Busy() implements Start {}
    }

    /** What was answered. */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    record Answer(
            int status,
            @Nullable String type,
            @Nullable String location,
            @Nullable String tag,
            byte[] body) {}
}
