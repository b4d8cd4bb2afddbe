package dev.atelier.event.outline;

/**
 * The sign before a list item. Items of one list share a style; {@code depth} counts the parts of "1.2.3";
 * a {@code weak} sign ("o", "A.", "-x") may be part of the text and counts only in company.
 */
record Bullet(String style, int depth, int ordinal, boolean weak) {
    static final Bullet NONE = new Bullet("", 0, 0, false);
    static final String NUMBER = "number";
    /** A number without a sign, before it is settled whether it counts. */
    static final String BARE = "bare";

    static final String LETTER = "letter";
    static final String ROMAN = "roman";
    static final String PLAIN = "plain";

    static Bullet sign(String style) {
        return new Bullet(style, 0, 0, false);
    }

    static Bullet weak(String style) {
        return new Bullet(style, 0, 0, true);
    }

    boolean isNone() {
        return style.isEmpty();
    }

    boolean isNumber() {
        return style.equals(NUMBER);
    }

    /** The dashes and dots that people mix at one level. */
    boolean isPlainSign() {
        return style.length() == 1 && "-*+–—−•".contains(style);
    }
}
