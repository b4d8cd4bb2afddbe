package dev.atelier.mentorship.reading;

/** Writes words into lines: blanks collapsed, at most one empty line in a row, every line with its quote marks. */
final class TextLines {
    // Deeper quotes tell nobody anything, and would multiply the length of the text.
    private static final int DEEPEST = 50;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int depth;
    private boolean preformatted;
    private boolean blankWanted;

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted && c == '\n') {
                lineBreak();
            } else if (preformatted) {
                line.append(c);
            } else if (!isSpace(c)) {
                line.append(c == '\u00a0' ? ' ' : c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    void gap() {
        if (!line.isEmpty()) {
            words(" ");
        }
    }

    void line(String whole) {
        newLine();
        line.append(whole);
        newLine();
    }

    /** Ends the line if there is one. */
    void newLine() {
        if (!line.toString().isBlank()) {
            lineBreak();
        } else {
            line.setLength(0);
        }
    }

    /** Ends the line, also an empty one. */
    void lineBreak() {
        var written = line.toString().stripTrailing();
        line.setLength(0);
        if (written.isEmpty()) {
            blankWanted = !text.isEmpty();
            return;
        }
        if (blankWanted) {
            text.append(marks()).append('\n');
            blankWanted = false;
        }
        text.append(marks()).append(depth > 0 ? " " : "").append(written).append('\n');
    }

    void blankLine() {
        newLine();
        blankWanted = !text.isEmpty();
    }

    void deeper() {
        newLine();
        depth++;
        blankWanted = false;
    }

    void shallower() {
        newLine();
        depth = Math.max(0, depth - 1);
        blankWanted = !text.isEmpty();
    }

    /** All that follows is what was written before, and nothing closes it. */
    void quoteFromHere() {
        newLine();
        depth++;
    }

    void signature() {
        newLine();
        if (depth == 0 && !text.toString().endsWith("-- \n")) {
            text.append("-- \n");
        }
    }

    void preformatted(boolean on) {
        newLine();
        preformatted = on;
    }

    @Override
    public String toString() {
        newLine();
        return text.toString();
    }

    private String marks() {
        return ">".repeat(Math.min(DEEPEST, depth));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
