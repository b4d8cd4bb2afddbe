package dev.atelier.event.outline;

import java.util.BitSet;
import java.util.List;

/** Finds the paragraphs that Markdown sets below a list item: behind a blank line, two or three columns further in. */
final class NoteLines {
    private static final int LEAST = 2;
    private static final int MOST = 3;

    private NoteLines() {}

    static BitSet of(List<SourceLine> lines) {
        var notes = new BitSet(lines.size());
        var item = -1;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            var set = item >= 0
                    && line.isPlain()
                    && line.indent() >= item + LEAST
                    && line.indent() <= item + MOST
                    && (lines.get(i - 1).isBlank() || notes.get(i - 1));
            notes.set(i, set);
            item = set ? item : line.isText() && !line.bullet().isNone() ? line.indent() : -1;
        }
        return notes;
    }
}
