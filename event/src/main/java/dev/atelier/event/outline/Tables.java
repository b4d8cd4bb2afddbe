package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that are rows of a table, by pipes, tabs, commas, or wide gaps, and cuts them into cells. */
final class Tables {
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("\\s?<br ?/?>\\s?");

    private final List<RawLine> raws;
    private final List<SourceLine> marked;
    private final TabColumns tabs = new TabColumns();
    private final WideColumns wide = new WideColumns();
    private final CommaColumns commas = new CommaColumns();

    private Tables(List<RawLine> raws, List<SourceLine> lines) {
        this.raws = raws;
        this.marked = new ArrayList<>(lines);
    }

    static List<SourceLine> mark(List<RawLine> raws, List<SourceLine> lines) {
        return new Tables(raws, lines).mark();
    }

    private List<SourceLine> mark() {
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
            var cells = marked.get(i).isText() ? cells(i, ruled) : List.<String>of();
            if (!cells.isEmpty()) {
                marked.set(i, row(marked.get(i), cells));
            }
        }
        return marked;
    }

    private List<String> cells(int i, boolean ruled) {
        var raw = raws.get(i);
        var before = i > 0 ? marked.get(i - 1) : null;
        if (raw.text().startsWith("|") || (ruled && raw.text().contains("|"))) {
            return pipes(raw);
        }
        if (raw.text().contains("|")) {
            var cells = pipes(raw);
            var timed = cells.size() > 1 && isTime(cells.getFirst()) && FactLine.recognise(raw.text()) == null;
            return timed || goesOn(before, cells) || isHead(cells) ? cells : List.of();
        }
        var source = raw.source().stripTrailing();
        if (source.indexOf('\t') >= 0 && (source.indexOf('\t') > 0 || before(i) != null)) {
            var cells = tabs.cells(source, before);
            if (!cells.isEmpty()) {
                return cells;
            }
        }
        var separated = commas.cells(
                raw.text(), before(i), i + 1 < raws.size() ? raws.get(i + 1).text() : "");
        return separated.isEmpty() && source.indexOf("  ") > 0 ? wide.cells(source) : separated;
    }

    /** The row straight above. */
    private @Nullable SourceLine before(int i) {
        return i > 0 && marked.get(i - 1).shape() == Shape.ROW ? marked.get(i - 1) : null;
    }

    static boolean isHead(List<String> cells) {
        return ColumnWords.isHead(cells) || !ColumnWords.labels(cells).isEmpty();
    }

    static boolean goesOn(@Nullable SourceLine before, List<String> cells) {
        return before != null && before.shape() == Shape.ROW && before.cells().size() == cells.size();
    }

    static boolean isTime(String cell) {
        var reading = Clock.at(cell, 0);
        return reading != null && reading.end() == cell.length();
    }

    private static List<String> pipes(RawLine raw) {
        var text = raw.text();
        var start = text.startsWith("|") ? 1 : 0;
        var end = text.length() > start && text.endsWith("|") ? text.length() - 1 : text.length();
        return cut(PIPE, BREAK.matcher(text.substring(start, end)).replaceAll("; "));
    }

    static List<String> cut(Pattern at, String text) {
        return Arrays.stream(at.split(text, -1)).map(InlineMarkdown::plain).toList();
    }

    private static SourceLine row(SourceLine line, List<String> cells) {
        return new SourceLine(line.lines(), line.indent(), Shape.ROW, Bullet.NONE, 0, cells, line.text());
    }
}
