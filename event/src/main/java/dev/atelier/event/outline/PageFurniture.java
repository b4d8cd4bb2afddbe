package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers, and the lines that come back next to them on every page; the first of those stays. */
final class PageFurniture {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:page|seite|p\\.)\\s?\\d{1,4}(?:\\s?(?:of|von|/)\\s?\\d{1,4})?|\\d{1,4}\\s?(?:of|/)\\s?\\d{1,4}|[-–—]\\s?\\d{1,4}\\s?[-–—]|\\d{1,4}",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 3;

    private PageFurniture() {}

    static List<SourceLine> mark(List<SourceLine> lines) {
        var marked = new ArrayList<>(lines);
        markCountedPages(marked);
        for (var i = 0; i < marked.size(); i++) {
            if (marked.get(i).isText() && isPageNumber(marked, i)) {
                marked.set(i, marked.get(i).as(Shape.PAGE_NUMBER));
            }
        }
        var beside = besidePageNumbers(marked);
        var counts = new HashMap<String, Integer>();
        for (var i : beside) {
            counts.merge(marked.get(i).text(), 1, Integer::sum);
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < marked.size(); i++) {
            var line = marked.get(i);
            if (line.isText()
                    && !line.text().isEmpty()
                    && !seen.add(line.text())
                    && beside.contains(i)
                    && counts.getOrDefault(line.text(), 0) > 0) {
                marked.set(i, line.as(Shape.REPEATED));
            }
        }
        return marked;
    }

    /** Bare numbers that count up by one through the text, whatever stands around them. */
    private static void markCountedPages(List<SourceLine> lines) {
        var bare = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).isPlain() && lines.get(i).text().matches("\\d{1,4}")) {
                bare.add(i);
            }
        }
        for (var n = 1; n < bare.size(); n++) {
            var before = Integer.parseInt(lines.get(bare.get(n - 1)).text());
            if (Integer.parseInt(lines.get(bare.get(n)).text()) != before + 1) {
                return;
            }
        }
        if (bare.size() > 1) {
            bare.forEach(i -> lines.set(i, lines.get(i).as(Shape.PAGE_NUMBER)));
        }
    }

    /** Numbers alone, or "3 of 10", between blank lines or at an end: between two lines of text they are content. */
    private static boolean isPageNumber(List<SourceLine> lines, int i) {
        var line = lines.get(i);
        if (line.level() > 0 || line.text().length() > 20) {
            return false;
        }
        var written = line.bullet().isNone() ? line.text() : line.bullet().isPlainSign() ? "- " + line.text() : "";
        if (!NUMBER.matcher(written).matches()) {
            return false;
        }
        var named = Character.isLetter(written.charAt(0));
        var before = i == 0 || lines.get(i - 1).isBlank() || lines.get(i - 1).isFurniture();
        var after = i == lines.size() - 1 || lines.get(i + 1).isBlank();
        return named || before || after;
    }

    private static Set<Integer> besidePageNumbers(List<SourceLine> lines) {
        var beside = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).shape() == Shape.PAGE_NUMBER) {
                for (var j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
                    var line = lines.get(j);
                    if (line.isText() && line.bullet().isNone() && Clock.at(line.text(), 0) == null) {
                        beside.add(j);
                    }
                }
            }
        }
        return beside;
    }
}
