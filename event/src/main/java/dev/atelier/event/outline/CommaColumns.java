package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the rows of a file of values that commas or semicolons separate, quoted where they hold one (RFC 4180). */
final class CommaColumns {
    private static final Pattern TIMED = Pattern.compile(
            "\"?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?\"?(?:\\s?[-–]\\s?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?\"?)?[,;]\\S.*",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 3;
    private char separator;
    private int columns;

    /** The cells, or none where the line is no row; a head is one only above a row of as many cells. */
    List<String> cells(String text, @Nullable SourceLine before, String next) {
        if (columns > 0 && before != null) {
            var cells = cut(text, separator);
            if (cells.size() > 1 && cells.size() <= columns) {
                return filled(cells);
            }
        }
        columns = 0;
        for (var sign : new char[] {',', ';'}) {
            if (text.indexOf(sign) < 0) {
                continue;
            }
            var cells = cut(text, sign);
            var head = Tables.isHead(cells) && cut(next, sign).size() == cells.size();
            if (cells.size() >= FEWEST && (head || TIMED.matcher(text).matches())) {
                separator = sign;
                columns = cells.size();
                return cells;
            }
        }
        return List.of();
    }

    private List<String> filled(List<String> cells) {
        var filled = new ArrayList<>(cells);
        while (filled.size() < columns) {
            filled.add("");
        }
        return filled;
    }

    private static List<String> cut(String text, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(InlineMarkdown.plain(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(InlineMarkdown.plain(cell.toString().strip()));
        return cells;
    }
}
