package dev.atelier.mentorship.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff noted about a work.
 *
 * @param own whether whoever asks wrote it
 * @param changed when it was changed last; null for never
 */
public record WorkNote(
        UUID id,
        String author,
        boolean own,
        String words,
        Instant at,
        @Nullable Instant changed) {

    /** Characters. */
    public static final int LONGEST = 4_000;

    /** What is wrong with words that are to be kept; empty if nothing is. */
    public static String problem(String words) {
        if (words.isBlank()) {
            return "Write something first.";
        }
        return words.length() > LONGEST ? "A note has at most 4,000 characters." : "";
    }

    /** Words as they are kept. */
    public static String stored(String typed) {
        return typed.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
