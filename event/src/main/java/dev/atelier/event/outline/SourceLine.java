package dev.atelier.event.outline;

import java.util.List;

/** A line, or a few joined by their layout, taken apart: bullet, heading level (0 for none), cells of a table row, text. */
record SourceLine(
        SourceLines lines, int indent, Shape shape, Bullet bullet, int level, List<String> cells, String text) {
    static final int BOLD = 7;

    boolean isBlank() {
        return shape == Shape.BLANK;
    }

    boolean isFurniture() {
        return shape == Shape.PAGE_NUMBER || shape == Shape.REPEATED;
    }

    boolean isText() {
        return shape == Shape.TEXT;
    }

    /** Text with neither a bullet nor a heading's mark. */
    boolean isPlain() {
        return isText() && bullet.isNone() && level == 0;
    }

    SourceLine as(Shape other) {
        return new SourceLine(lines, indent, other, bullet, level, cells, text);
    }

    SourceLine with(Bullet other, String otherText) {
        return new SourceLine(lines, indent, shape, other, level, cells, otherText);
    }

    /** This line with the text of a later one behind its own. */
    SourceLine joinedWith(SourceLine later) {
        var joined = (text + " " + later.text).strip();
        return new SourceLine(lines.and(later.lines), indent, shape, bullet, level, cells, joined);
    }
}
