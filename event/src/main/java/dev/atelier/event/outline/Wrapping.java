package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a line goes on with the sentence of the line before. Where a text is hard-wrapped, the next line's first
 * word would not have fitted on the line before: a run of lines counts as wrapped when most of its ends are like that.
 */
final class Wrapping {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 140;
    private static final Pattern OPEN_END = Pattern.compile("(?:[,(]|\\b(?:and|or|of|the|a|an|to|for|with|in|on|by))$");

    private final List<SourceLine> lines;
    /** The width that a line's run is wrapped at, 0 where it is not wrapped. */
    private final int[] widths;

    Wrapping(List<SourceLine> lines) {
        this.lines = lines;
        this.widths = new int[lines.size()];
        for (var start = 0; start < lines.size(); ) {
            var end = start;
            while (end < lines.size() && lines.get(end).isText()) {
                end++;
            }
            measure(start, end);
            start = end + 1;
        }
    }

    /** Whether line {@code i}, without a bullet, continues line {@code i - 1}, which belongs to a list item or a paragraph. */
    boolean continues(int i, boolean ofPoint, int indent) {
        var before = lines.get(i - 1);
        var line = lines.get(i);
        if (before.text().isEmpty() || line.text().isEmpty()) {
            return false;
        }
        return (ofPoint && line.indent() > indent + 1 && before.text().length() > 1)
                || Character.isLowerCase(line.text().codePointAt(0))
                || OPEN_END.matcher(tail(before.text())).find()
                || (widths[i] > 0 && fills(i, widths[i]));
    }

    private void measure(int start, int end) {
        var width = 0;
        for (var i = start; i < end; i++) {
            width = Math.max(width, length(i));
        }
        if (width < NARROWEST || width > WIDEST) {
            return;
        }
        var ends = 0;
        var filled = 0;
        for (var i = start + 1; i < end; i++) {
            if (lines.get(i).isPlain()) {
                ends++;
                filled += fills(i, width) ? 1 : 0;
            }
        }
        for (var i = start; i < end && filled * 2 > ends; i++) {
            widths[i] = width;
        }
    }

    private boolean fills(int i, int width) {
        // One short word in twelve columns may have been pushed down by a careful typesetter.
        return length(i - 1) + 1 + firstWord(lines.get(i).text()) > width - width / 12;
    }

    private int length(int i) {
        var line = lines.get(i);
        return Math.min(line.indent(), 40)
                + line.text().length()
                + (line.bullet().isNone() ? 0 : 2);
    }

    private static int firstWord(String text) {
        if (text.isEmpty() || Character.isIdeographic(text.codePointAt(0))) {
            return 1;
        }
        var space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }
}
