package dev.atelier.mentorship.conversation;

import java.util.regex.Pattern;

/** What a conversation is called: the same in every mail of it, however the mail programs decorated it. */
record Subject(String value) {

    static final int LONGEST = 200;

    private static final Pattern DECORATION = Pattern.compile(
            "^(?:(?:re|aw|antw|sv|vs|odp|res|rif|wg|fwd?|tr|enc|rv)(?:\\[\\d{1,3}]|\\(\\d{1,3}\\))?\\s{0,3}[:\uFF1A]\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final String NONE = "A question";

    Subject {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A subject has 1 to 200 characters, not " + value.length());
        }
    }

    static Subject of(String written) {
        var line = written.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        var bare = DECORATION.matcher(line).replaceFirst("").strip();
        return new Subject(bare.isEmpty() ? NONE : Cut.to(LONGEST, bare));
    }

    /** As it stands in an answer. */
    String answered() {
        return "Re: " + value;
    }
}
