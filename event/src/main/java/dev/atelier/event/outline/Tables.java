package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that are rows of a table, by pipes, tabs, or wide gaps behind a time, and cuts them into cells. */
final class Tables {
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("\\s?<br ?/?>\\s?");
    private static final Pattern TAB = Pattern.compile("\\t+");
    private static final Pattern GAP = Pattern.compile("\\t+| {3,}");

    private Tables() {}

    static List<SourceLine> mark(List<RawLine> raws, List<SourceLine> lines) {
        var marked = new ArrayList<>(lines);
        var ruled = false;
        for (var i = 0; i < marked.size(); i++) {
            var raw = raws.get(i);
            var rule = marked.get(i).shape() == Shape.RULE
                    && raw.text().contains("|")
                    && raw.text().contains("-");
            if (rule
                    && i > 0
                    && marked.get(i - 1).isText()
                    && raws.get(i - 1).text().contains("|")) {
                marked.set(i - 1, row(marked.get(i - 1), pipes(raws.get(i - 1))));
            }
            ruled = rule || (ruled && raw.text().contains("|"));
            var cells =
                    marked.get(i).isText() ? cells(raw, ruled, i > 0 ? marked.get(i - 1) : null) : List.<String>of();
            if (!cells.isEmpty()) {
                marked.set(i, row(marked.get(i), cells));
            }
        }
        return marked;
    }

    private static List<String> cells(RawLine raw, boolean ruled, @Nullable SourceLine before) {
        if (raw.text().startsWith("|") || (ruled && raw.text().contains("|"))) {
            return pipes(raw);
        }
        if (raw.text().contains("|")) {
            var cells = pipes(raw);
            var timed = cells.size() > 1 && isTime(cells.getFirst()) && FactLine.recognise(raw.text()) == null;
            return timed || goesOn(before, cells) || ColumnWords.isHead(cells) ? cells : List.of();
        }
        var source = raw.source().strip();
        if (source.indexOf('\t') > 0) {
            var cells = cut(TAB, source);
            var timed = cells.size() > 1 && (isTime(cells.getFirst()) || isTime(cells.get(1)));
            var row = cells.size() > 1 && (timed || goesOn(before, cells) || ColumnWords.isHead(cells));
            return row ? cells : List.of();
        }
        return source.indexOf("   ") > 0 ? wide(source) : List.of();
    }

    /** Columns set by spaces alone need three, but for the one behind the time. */
    private static List<String> wide(String source) {
        var time = Clock.at(source, 0);
        var timed = time != null
                && source.startsWith("  ", time.end())
                && FactLine.recognise(Cleaning.clean(source)) == null;
        if (time == null || !timed) {
            var cells = cut(GAP, source);
            return ColumnWords.isHead(cells) ? cells : List.of();
        }
        var cells = new ArrayList<String>();
        cells.add(source.substring(0, time.end()));
        cells.addAll(cut(GAP, source.substring(time.end()).strip()));
        return cells;
    }

    private static boolean goesOn(@Nullable SourceLine before, List<String> cells) {
        return before != null && before.shape() == Shape.ROW && before.cells().size() == cells.size();
    }

    private static boolean isTime(String cell) {
        var reading = Clock.at(cell, 0);
        return reading != null && reading.end() == cell.length();
    }

    private static List<String> pipes(RawLine raw) {
        var text = raw.text();
        var start = text.startsWith("|") ? 1 : 0;
        var end = text.length() > start && text.endsWith("|") ? text.length() - 1 : text.length();
        return cut(PIPE, BREAK.matcher(text.substring(start, end)).replaceAll("; "));
    }

    private static List<String> cut(Pattern at, String text) {
        return Arrays.stream(at.split(text, -1)).map(InlineMarkdown::plain).toList();
    }

    private static SourceLine row(SourceLine line, List<String> cells) {
        return new SourceLine(line.lines(), line.indent(), Shape.ROW, Bullet.NONE, 0, cells, line.text());
    }
}
