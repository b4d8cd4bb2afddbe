package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes raw lines apart, each by itself, then weighs the signs that count only in company. */
final class LineReading {
    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?){1,9}");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+?)(?:\\s#+)?");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,120})\\1:?");
    private static final Pattern COMMENT = Pattern.compile("<!--.*-->");

    private LineReading() {}

    static List<SourceLine> read(List<RawLine> raws) {
        var lines = new ArrayList<SourceLine>(raws.size());
        for (var raw : raws) {
            lines.add(read(raw));
        }
        return WeakBullets.settle(Tables.mark(raws, lines));
    }

    private static SourceLine read(RawLine raw) {
        var text = raw.text().startsWith(">") ? QUOTE.matcher(raw.text()).replaceFirst("") : raw.text();
        if (raw.text().isEmpty()) {
            return line(raw, Shape.BLANK, Bullet.NONE, 0, "");
        }
        if (COMMENT.matcher(text).matches()) {
            return line(raw, Shape.COMMENT, Bullet.NONE, 0, text);
        }
        var bulleted = Bulleted.of(text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            var alone = !bulleted.bullet().isNone() && bulleted.text().isEmpty();
            return line(
                    raw,
                    alone ? Shape.TEXT : Shape.RULE,
                    alone ? bulleted.bullet() : Bullet.NONE,
                    0,
                    alone ? "" : text.isEmpty() ? raw.text() : text);
        }
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            return line(
                    raw, Shape.TEXT, Bullet.NONE, heading.group(1).length(), InlineMarkdown.plain(heading.group(2)));
        }
        var bold = BOLD.matcher(text);
        if (bold.matches()) {
            return line(raw, Shape.TEXT, Bullet.NONE, SourceLine.BOLD, InlineMarkdown.plain(bold.group(2)));
        }
        return line(raw, Shape.TEXT, bulleted.bullet(), 0, InlineMarkdown.plain(bulleted.text()));
    }

    private static SourceLine line(RawLine raw, Shape shape, Bullet bullet, int level, String text) {
        // Marks may have been all there was: then the line shows itself.
        var shown = text.isEmpty() && bullet.isNone() ? raw.text() : text;
        return new SourceLine(SourceLines.at(raw.number()), raw.indent(), shape, bullet, level, List.of(), shown);
    }
}
