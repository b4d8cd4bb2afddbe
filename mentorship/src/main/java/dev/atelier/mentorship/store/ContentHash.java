package dev.atelier.mentorship.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of some bytes, in 64 lower-case hexadecimal digits: names a content for good. */
public record ContentHash(String hex) {

    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not " + hex.length());
        }
    }

    public static ContentHash of(byte[] content) {
        return stored(digest().digest(content));
    }

    /** Of the 32 bytes that a row has. */
    public static ContentHash stored(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    /** The 32 bytes for a row. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
