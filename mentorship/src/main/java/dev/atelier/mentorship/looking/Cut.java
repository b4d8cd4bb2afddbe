package dev.atelier.mentorship.looking;

/** Keeps what a page shows of a file within bounds. */
final class Cut {

    private Cut() {}

    /** The first characters, with an ellipsis if there are more. */
    static String to(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
