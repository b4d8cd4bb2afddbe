package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into lines; a line ends where {@code \R} of {@link Pattern} says (LF, CR LF, CR, form feed, U+2028 …). */
final class SourceText {
    private static final Pattern END = Pattern.compile("\\R");

    private SourceText() {}

    static List<RawLine> lines(String text) {
        var lines = new ArrayList<RawLine>();
        for (var source : END.split(text, -1)) {
            lines.add(RawLine.of(lines.size() + 1, source));
        }
        return lines;
    }
}
