package dev.atelier.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * What a caller names a command by, so that it can be sent again without being done again: the header
 * {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header), quoted or not.
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;
    private static final Pattern FORM = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1," + LONGEST + "}");

    /** Empty if the call carries none; refused if it carries what can't be one. */
    public static Optional<IdempotencyKey> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(IdempotencyKey::read);
    }

    private static IdempotencyKey read(String sent) {
        var word = sent.strip();
        var quoted = word.length() >= 2 && word.startsWith("\"") && word.endsWith("\"");
        var bare = quoted ? word.substring(1, word.length() - 1) : word;
        if (!FORM.matcher(bare).matches()) {
            throw new Refused(
                    HttpStatus.BAD_REQUEST,
                    "An " + HEADER + " has 1 to " + LONGEST + " visible ASCII characters, such as a UUID.");
        }
        return new IdempotencyKey(bare);
    }

    /** The same id for the same person, key and address; of version 8 (RFC 9562), made from a SHA-256. */
    UUID command(String person, HttpServletRequest request) {
        var name = String.join("\n", person, request.getMethod(), request.getRequestURI(), value);
        var bytes = ByteBuffer.wrap(hash(name.getBytes(StandardCharsets.UTF_8)));
        return new UUID(
                (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static byte[] hash(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
