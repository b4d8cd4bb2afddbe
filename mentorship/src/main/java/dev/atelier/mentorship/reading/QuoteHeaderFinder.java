package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Looks for quote headers, which mail programs wrap over up to five lines, from their last line upwards. */
final class QuoteHeaderFinder {
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 600;
    // Every look costs the same, but a text made of nothing else than candidates should cost no more than a long one.
    private static final int MOST_LOOKS = 4_000;

    private static final Pattern NAME = Pattern.compile("[\"'«“]?[^<>:]{1,80}<[^<>\\s]{1,100}@[^<>\\s]{1,100}>");

    private final List<Line> lines;
    private final List<LineKind> kinds;
    private int looks;

    QuoteHeaderFinder(List<Line> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    void mark() {
        for (int i = 0; i < lines.size() && looks < MOST_LOOKS; i++) {
            if (QuoteHeaders.mayEndWith(lines.get(i).bare())) {
                int start = start(i, QuoteHeaders.ANCHORED);
                mark(withBeginning(start >= 0 ? start : start(i, QuoteHeaders.NAMED), i), i);
            }
        }
    }

    /** The wrapped beginning of a header reads as one without it too when it is a name, or half a date: take it in. */
    private int withBeginning(int start, int end) {
        if (start < 1
                || end - start > 2
                || lines.get(start - 1).depth() != lines.get(start).depth()) {
            return start;
        }
        boolean opensParagraph = start == 1 || lines.get(start - 2).isBlank();
        var above = lines.get(start - 1).bare();
        if (!opensParagraph || above.isEmpty() || lines.get(start).bare().isEmpty()) {
            return start;
        }
        var words = new StringBuilder(above);
        for (int i = start; i <= end; i++) {
            words.append(' ').append(lines.get(i).bare());
        }
        boolean named = NAME.matcher(above).lookingAt() && QuoteHeaders.matches(words.toString(), QuoteHeaders.NAMED);
        boolean dated = Character.isDigit(lines.get(start).bare().charAt(0))
                && QuoteHeaders.matches(words.toString(), QuoteHeaders.ANCHORED);
        return named || dated ? start - 1 : start;
    }

    private void mark(int start, int end) {
        for (int i = start; i >= 0 && i <= end; i++) {
            boolean opensQuote = i == 0 || !kinds.get(i - 1).isQuote();
            if (lines.get(start).depth() == 0) {
                kinds.set(i, LineKind.QUOTE_HEADER);
            } else if (i == start && opensQuote) {
                kinds.set(i, LineKind.QUOTED_HEADER);
            }
        }
    }

    /** Where the header that ends here starts: the nearest line from which the words read as one, or -1. */
    private int start(int end, List<QuoteHeader> table) {
        var last = lines.get(end);
        // A wrapped "<address\n> wrote:" looks like a quote and is none.
        boolean wrappedMark = last.depth() == 1
                && end > 0
                && lines.get(end - 1).depth() == 0
                && !lines.get(end - 1).isBlank();
        int depth = wrappedMark ? 0 : last.depth();
        var words = wrappedMark ? last.plain().strip() : last.bare();
        int counted = 1;
        int blanks = 0;
        int start = end;
        while (true) {
            looks++;
            if (start != end || !wrappedMark) {
                if (QuoteHeaders.matches(words, table)) {
                    return start;
                }
            }
            start--;
            if (start >= 0 && lines.get(start).isBlank() && blanks++ == 0 && counted > 1) {
                start--;
            }
            if (start < 0 || ++counted > MOST_LINES || !continues(start, depth, words)) {
                return -1;
            }
            words = lines.get(start).bare() + ' ' + words;
        }
    }

    private boolean continues(int start, int depth, String words) {
        var line = lines.get(start);
        return line.depth() == depth
                && !line.bare().isEmpty()
                && kinds.get(start) != LineKind.QUOTE_HEADER
                && line.bare().length() + words.length() < LONGEST;
    }
}
