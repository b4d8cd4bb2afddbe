package dev.atelier.event.outline;

/** A heading, list item or paragraph that further lines may still belong to. */
final class OpenText {
    private final SourceLine first;
    private final boolean afterBlank;
    private final int level;
    private final StringBuilder text;
    private SourceLines lines;
    private int blocksBefore;
    private boolean note;

    OpenText(SourceLine first, boolean afterBlank, int level) {
        this.first = first;
        this.afterBlank = afterBlank;
        this.level = level;
        this.text = new StringBuilder(first.text());
        this.lines = first.lines();
    }

    static OpenText note(SourceLine first) {
        var open = new OpenText(first, true, 0);
        open.note = true;
        return open;
    }

    void goOn(SourceLine line, Hyphens hyphens) {
        hyphens.join(text, line.text());
        lines = lines.and(line.lines());
    }

    boolean isHeading() {
        return level > 0;
    }

    /** In the middle of a word. */
    boolean isBroken() {
        return text.length() > 2
                && text.charAt(text.length() - 1) == '-'
                && Character.isLetter(text.charAt(text.length() - 2));
    }

    boolean isPoint() {
        return !first.bullet().isNone();
    }

    int indent() {
        return first.indent();
    }

    int length() {
        return text.length();
    }

    void standsAfter(int blocks) {
        blocksBefore = blocks;
    }

    int blocksBefore() {
        return blocksBefore;
    }

    Block block() {
        if (isHeading()) {
            return new Block.Heading(text.toString(), level, "", lines);
        }
        if (note) {
            return new Block.Note(text.toString(), lines);
        }
        return isPoint()
                ? new Block.Point(text.toString(), first.bullet(), first.indent(), afterBlank, lines)
                : new Block.Paragraph(text.toString(), first.indent(), afterBlank, lines);
    }
}
