package dev.atelier.mentorship.conversation;

/** Cuts words to a length that a column or a page takes. */
final class Cut {

    private Cut() {}

    /** Never in the middle of a character that takes two places. */
    static String to(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** PostgreSQL's text takes every character but NUL. */
    static String storable(int length, String text) {
        return to(length, text.replace("\0", ""));
    }
}
