package dev.atelier.mentorship.commentbank;

import dev.atelier.mentorship.commentbank.Remarks.Wish;
import dev.atelier.mentorship.page.FormId;
import java.util.Optional;
import java.util.UUID;

/**
 * A remark as it was typed.
 *
 * @param about a workshop's number, or that and an item's key behind a slash
 */
record RemarkForm(String form, String about, String words, boolean shared) {

    RemarkForm {
        words = words.replace("\0", "").replace("\r\n", "\n").strip();
    }

    static RemarkForm empty() {
        return new RemarkForm(UUID.randomUUID().toString(), "", "", false);
    }

    UUID id() {
        return FormId.of(form).orElseGet(UUID::randomUUID);
    }

    /** What is wrong with which field: {@code words} or {@code about}. */
    record Problem(String field, String words) {}

    Optional<Problem> problem(Teaching teaching) {
        if (words.isEmpty()) {
            return Optional.of(new Problem("words", "Write the words that are to be kept."));
        }
        if (words.length() > Remark.LONGEST) {
            return Optional.of(new Problem("words", "A remark has at most 4,000 characters."));
        }
        return teaching.about(about).isEmpty()
                ? Optional.of(new Problem("about", "Choose a workshop that you teach, or an item of it."))
                : Optional.empty();
    }

    /** Only once there is no problem. */
    Wish wish(Teaching teaching) {
        var chosen = teaching.about(about).orElseThrow();
        return new Wish(id(), chosen.workshop(), chosen.item(), words, shared);
    }
}
