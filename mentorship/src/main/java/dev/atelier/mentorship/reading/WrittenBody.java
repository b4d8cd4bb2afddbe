package dev.atelier.mentorship.reading;

import java.util.Optional;

/** The forms in which the words were found so far: plain, HTML, and the text made of the HTML. */
record WrittenBody(Optional<String> plain, Optional<String> html, Optional<String> made) {
    static final WrittenBody EMPTY = new WrittenBody(Optional.empty(), Optional.empty(), Optional.empty());

    /** Parts side by side: words after words, each in the form it has. */
    WrittenBody followedBy(WrittenBody next) {
        if (equals(EMPTY) || next.equals(EMPTY)) {
            return equals(EMPTY) ? next : this;
        }
        boolean anyPlain = plain.isPresent() || next.plain.isPresent();
        return new WrittenBody(
                anyPlain ? joined(words(), next.words()) : Optional.empty(),
                joined(html, next.html),
                joined(made, next.made));
    }

    /** Alternatives: what this one lacks, the other may have. */
    WrittenBody or(WrittenBody other) {
        boolean blank = plain.filter(text -> !text.isBlank()).isEmpty();
        boolean bare = html.isEmpty();
        return new WrittenBody(
                blank && other.plain.isPresent() ? other.plain : plain,
                bare ? other.html : html,
                bare ? other.made : made);
    }

    MailBody toBody() {
        boolean spoken = plain.filter(text -> !text.isBlank()).isPresent();
        boolean fromHtml = !spoken && made.isPresent();
        return new MailBody(fromHtml ? made.orElse("") : plain.orElse(""), html, fromHtml);
    }

    private Optional<String> words() {
        return plain.or(() -> made);
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(first.get() + (first.get().endsWith("\n") ? "" : "\n") + second.get());
    }
}
