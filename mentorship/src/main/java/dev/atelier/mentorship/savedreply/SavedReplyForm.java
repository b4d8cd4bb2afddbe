package dev.atelier.mentorship.savedreply;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.mentorship.page.FormId;
import java.util.Optional;
import java.util.UUID;

/** A saved reply as it was typed. */
record SavedReplyForm(String form, String title, String words) {

    SavedReplyForm {
        form = requireNonNullElse(form, "");
        title = requireNonNullElse(title, "").replace("\0", "").strip();
        words = requireNonNullElse(words, "").replace("\0", "").strip();
    }

    static SavedReplyForm empty() {
        return new SavedReplyForm(UUID.randomUUID().toString(), "", "");
    }

    UUID id() {
        return FormId.of(form).orElseGet(UUID::randomUUID);
    }

    /** What is wrong with which field: {@code title} or {@code words}. */
    record Problem(String field, String words) {}

    /** Empty if it can be kept. */
    Optional<Problem> problem() {
        if (title.isEmpty()) {
            return Optional.of(new Problem("title", "Give it a title to find it by."));
        }
        if (title.length() > SavedReply.LONGEST_TITLE) {
            return Optional.of(
                    new Problem("title", "A title has at most " + SavedReply.LONGEST_TITLE + " characters."));
        }
        if (words.isEmpty()) {
            return Optional.of(new Problem("words", "Write the words that are to be kept."));
        }
        return words.length() > SavedReply.LONGEST
                ? Optional.of(new Problem("words", "A saved reply has at most 10,000 characters."))
                : Optional.empty();
    }

    SavedReply reply() {
        return new SavedReply(id(), title, words);
    }
}
