package dev.atelier.event.curriculum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** An edit as somebody asks for it: who, and which revision of the draft they saw. */
record Request(Edit edit, long seen, UUID actor) {

    /** The same for the same edit, so that a form sent twice is known again. */
    String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(edit.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
