package dev.atelier.mentorship.reading;

import java.util.regex.Pattern;

/**
 * One line as patterns see it.
 *
 * @param length characters in the text, line end included
 * @param plain at most {@link #LONGEST} characters of it, without invisible marks, blanks made ordinary
 * @param depth how many quote marks stand before it
 * @param bare the words behind the quote marks
 */
record Line(int length, String plain, int depth, String bare) {
    static final int LONGEST = 1_000;

    // "C> words" is how some programs of the nineties quote: initials before the mark.
    private static final Pattern INITIALS = Pattern.compile("\\s{0,3}\\p{L}{1,3}>(?=\\s|$|>).*");

    static Line of(String text, int start, int end) {
        var plain = plain(text.substring(start, Math.min(end, start + LONGEST)));
        int at = INITIALS.matcher(plain).matches() ? plain.indexOf('>') : 0;
        int depth = 0;
        int words = 0;
        for (int i = at; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '>') {
                depth++;
                words = i + 1;
            } else if (c != ' ') {
                break;
            }
        }
        return new Line(end - start, plain, depth, plain.substring(words).strip());
    }

    boolean isBlank() {
        return depth == 0 && bare.isEmpty();
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString().stripTrailing();
    }
}
