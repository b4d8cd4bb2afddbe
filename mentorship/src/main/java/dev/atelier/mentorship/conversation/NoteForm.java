package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.FormId;
import java.util.UUID;

/** A note of the staff, as it was typed. */
record NoteForm(String form, String words) {

    static final int LONGEST = 4_000;

    NoteForm {
        words = words.replace("\0", "").strip();
    }

    /** A note that can be kept. */
    record Valid(UUID id, String words) {}

    /** Empty if it can be kept. */
    String problem() {
        if (words.isEmpty()) {
            return "Write something first.";
        }
        return words.length() > LONGEST ? "A note has at most " + LONGEST + " characters." : "";
    }

    Valid valid() {
        return new Valid(FormId.of(form).orElseGet(UUID::randomUUID), words);
    }
}
