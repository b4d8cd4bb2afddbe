package dev.atelier.event.page;

import java.util.List;

/** A line of the agenda text with what was understood of it; {@code look} and {@code tag} are those of its state. */
public record SourceLineView(int number, String text, String look, String tag, List<Result> results) {

    public String anchor() {
        return "line-" + number;
    }

    /** A part of the draft that the line became; {@code correct} leads to where it is corrected, or is empty. */
    public record Result(String words, String what, boolean module, boolean nested, String correct, List<Way> ways) {}

    /** Something that can be done about the line, at an address below the draft's. */
    public record Way(String label, String path, boolean quiet) {

        public Way quietly() {
            return new Way(label, path, true);
        }
    }
}
