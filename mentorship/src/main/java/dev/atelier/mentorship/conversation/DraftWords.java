package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.Saved;

/** What is said under a field whose words are kept while somebody types. */
final class DraftWords {

    static final Saved TOO_LONG = new Saved("stuck", "Too long to be kept or sent: 100,000 characters are the most.");

    private DraftWords() {}

    static Saved of(String words) {
        return words.isBlank()
                ? new Saved("done", "Nothing to keep.")
                : new Saved("ok", "Kept until you send it. Nobody else sees it.");
    }
}
