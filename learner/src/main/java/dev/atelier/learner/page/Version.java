package dev.atelier.learner.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a piece of a page is still what the browser shows: the same words give the same version everywhere. */
public record Version(String value) {

    private static final int BYTES = 8;

    /** Of a record that holds nothing but words, numbers and lists of such. */
    public static Version of(Record shown) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return new Version(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
