package dev.atelier.event.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a piece of the source of a web page: headings, list items, table rows and paragraphs, each with the lines it takes. */
final class HtmlLines {
    private static final Pattern TAG =
            Pattern.compile("<!--.{0,1000}?-->|<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(\\s[^<>]{0,2000})?/?>");
    private static final Pattern BLOCK = Pattern.compile(
            "<(?:h[1-6]|p|ul|ol|li|table|tr|td|th|div|section|article|main|dl)(?:\\s[^<>]{0,2000})?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("href\\s?=\\s?[\"'](https?://[^\"']{1,400})[\"']");
    private static final int INDENT = 2;

    /** A list that is open: whether it counts, and how far it has. */
    private static final class OpenList {
        private final boolean counts;
        private int count;

        OpenList(boolean counts) {
            this.counts = counts;
        }

        Bullet next() {
            return counts ? new Bullet(Bullet.NUMBER, 1, ++count, false) : Bullet.sign("-");
        }
    }

    private final List<SourceLine> lines = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable List<String> cells;
    private @Nullable SourceLines at;
    private @Nullable SourceLines rowAt;
    private Bullet bullet = Bullet.NONE;
    private int level;
    private int bold = -1;
    private String address = "";

    private HtmlLines() {}

    /** Whether the text begins with a tag, and has more of those that make a page's blocks. */
    static boolean isHtml(List<RawLine> raws) {
        var first = raws.stream().filter(raw -> !raw.text().isEmpty()).findFirst();
        return first.isPresent()
                && first.get().text().startsWith("<")
                && raws.stream()
                                .filter(raw -> raw.text().indexOf('<') >= 0)
                                .mapToLong(raw ->
                                        BLOCK.matcher(raw.text()).results().count())
                                .sum()
                        > 1;
    }

    static List<SourceLine> read(List<RawLine> raws) {
        var reading = new HtmlLines();
        raws.forEach(reading::read);
        reading.flush();
        reading.endRow();
        return reading.lines;
    }

    private void read(RawLine raw) {
        var here = SourceLines.at(raw.number());
        var tags = TAG.matcher(raw.text());
        var end = 0;
        var said = false;
        while (tags.find()) {
            said |= say(raw.text().substring(end, tags.start()), here);
            end = tags.end();
            if (tags.group(2) != null) {
                tag(tags.group(2).toLowerCase(Locale.ROOT), tags.group(1).isEmpty(), tags.group(3), here);
            }
        }
        said |= say(raw.text().substring(end), here);
        if (!said && !raw.text().isEmpty()) {
            lines.add(new SourceLine(here, 0, Shape.COMMENT, Bullet.NONE, 0, List.of(), raw.text()));
        }
    }

    private boolean say(String words, SourceLines here) {
        if (words.isBlank()) {
            text.append(words.isEmpty() || text.isEmpty() ? "" : " ");
            return false;
        }
        if (at != null && at.last() < here.first()) {
            text.append(' ');
        }
        text.append(words);
        at = at == null ? here : at.and(here);
        return true;
    }

    private void tag(String name, boolean opens, @Nullable String attributes, SourceLines here) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                level = opens ? name.charAt(1) - '0' : 0;
            }
            case "ul", "ol" -> {
                flush();
                if (opens) {
                    lists.push(new OpenList(name.equals("ol")));
                } else {
                    lists.poll();
                }
            }
            case "li" -> {
                flush();
                bullet = !opens
                        ? Bullet.NONE
                        : lists.isEmpty() ? Bullet.sign("-") : lists.peek().next();
            }
            case "tr" -> {
                flush();
                endRow();
                cells = opens ? new ArrayList<>() : null;
                rowAt = opens ? here : null;
            }
            case "td", "th" -> endCell(opens, here);
            case "b", "strong" -> {
                if (opens) {
                    bold = text.isEmpty() ? 0 : -1;
                } else if (bold == 0) {
                    bold = text.length();
                }
            }
            case "a" -> {
                var found = attributes == null ? null : ADDRESS.matcher(attributes);
                if (!opens && !address.isEmpty()) {
                    text.append(" (").append(address).append(')');
                }
                address = opens && found != null && found.find() ? found.group(1) : "";
            }
            case "span", "i", "em", "u", "code", "small", "sup", "sub", "font", "label", "time", "abbr", "mark" -> {}
            default -> {
                if (cells == null) {
                    flush();
                } else if (name.equals("br") || (!opens && !text.isEmpty())) {
                    text.append("; ");
                }
            }
        }
    }

    private void endCell(boolean opens, SourceLines here) {
        if (cells == null) {
            flush();
            return;
        }
        if (!opens) {
            cells.add(InlineMarkdown.plain(text.toString()).replaceFirst("[;\\s]+$", ""));
        }
        text.setLength(0);
        at = null;
        rowAt = rowAt == null ? here : rowAt.and(here);
    }

    private void endRow() {
        if (cells != null && rowAt != null && !cells.isEmpty()) {
            lines.add(
                    new SourceLine(rowAt, 0, Shape.ROW, Bullet.NONE, 0, List.copyOf(cells), String.join(" | ", cells)));
        }
    }

    private void flush() {
        var plain = InlineMarkdown.plain(text.toString());
        if (!plain.isEmpty() && at != null && cells == null) {
            var isBold = bold > 0 && bold >= text.toString().stripTrailing().length() && bullet.isNone();
            lines.add(new SourceLine(
                    at,
                    Math.max(0, lists.size() - 1) * INDENT,
                    Shape.TEXT,
                    bullet,
                    level == 0 && isBold ? SourceLine.BOLD : level,
                    List.of(),
                    plain));
            lines.add(new SourceLine(at, 0, Shape.BLANK, Bullet.NONE, 0, List.of(), ""));
            bullet = Bullet.NONE;
        }
        if (cells == null) {
            text.setLength(0);
            at = null;
            bold = -1;
        }
    }
}
