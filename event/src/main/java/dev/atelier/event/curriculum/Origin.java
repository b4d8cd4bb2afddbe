package dev.atelier.event.curriculum;

import dev.atelier.event.outline.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a curriculum comes from: the lines of the agenda text, if any; whether somebody should confirm what
 * its words merely suggest; and what the text says about when, by whom and where.
 */
record Origin(@Nullable SourceLines lines, boolean guessed, String hint) {

    static final int LONGEST_HINT = 300;
    static final Origin NONE = new Origin(null, false, "");

    Origin confirmed() {
        return guessed ? new Origin(lines, false, hint) : this;
    }

    boolean isFrom(int line) {
        return lines != null && lines.first() == line;
    }
}
