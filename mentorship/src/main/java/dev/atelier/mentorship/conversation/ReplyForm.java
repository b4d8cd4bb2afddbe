package dev.atelier.mentorship.conversation;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.mentorship.page.FormId;
import java.util.UUID;

/** An answer as it was typed. */
record ReplyForm(String form, String text) {

    ReplyForm {
        form = requireNonNullElse(form, "");
        text = requireNonNullElse(text, "").replace("\0", "");
    }

    private static final int LONGEST = 100_000;

    /** Empty if it can be sent. */
    String problem() {
        if (text.isBlank()) {
            return "Write something first.";
        }
        return isTooLong() ? "An answer has at most " + LONGEST + " characters." : "";
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    UUID id() {
        return FormId.of(form).orElseGet(UUID::randomUUID);
    }
}
