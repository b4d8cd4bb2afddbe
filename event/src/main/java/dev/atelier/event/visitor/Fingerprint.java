package dev.atelier.event.visitor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells one content from another: an entity tag (RFC 9110, section 8.8.3). */
public final class Fingerprint {

    private Fingerprint() {}

    /** For what is the same to the byte. */
    public static String strong(byte[] content) {
        return '"' + hash(content) + '"';
    }

    /** For what says the same. */
    static String weak(Object... content) {
        return "W/\"" + hash(Arrays.toString(content).getBytes(StandardCharsets.UTF_8)) + '"';
    }

    private static String hash(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
