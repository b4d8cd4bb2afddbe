package dev.atelier.mentorship.page;

import java.util.List;

/**
 * The comment bank.
 *
 * @param search what was searched for
 * @param fresh the form for a new remark
 */
public record CommentBankPage(String search, List<Entry> entries, Fields fresh) {

    /** A remark; {@code form} is empty for those of others. */
    public record Entry(String id, String words, String about, boolean own, boolean shared, String uses, Fields form) {

        /** The beginning of a long one. */
        public String title() {
            var line = words.lines().findFirst().orElse("");
            return line.length() > 90 ? line.substring(0, 90) + "…" : line;
        }
    }

    /** A remark to be written, and what was wrong with it. */
    public record Fields(String id, List<Choice> about, String words, boolean shared, String field, String problem) {}

    /** What a remark may be about. */
    public record Choice(String value, String words, boolean chosen) {}
}
