package dev.atelier.event.outline;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Takes out what copying leaves between the letters: odd spaces, zero-width and direction marks, soft hyphens, ligatures, controls. */
final class Cleaning {
    private static final String DROPPED = "\u00ad\u180e\u200b\u200e\u200f\u2060\ufeff\u061c"
            + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc";

    private Cleaning() {}

    static String clean(String raw) {
        if (isClean(raw)) {
            return raw;
        }
        return normalise(filtered(normalise(raw))).strip();
    }

    private static boolean isClean(String raw) {
        var before = ' ';
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return !raw.endsWith(" ");
    }

    private static String normalise(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }

    private static String filtered(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c >= 0xfb00 && c <= 0xfb06) {
                out.append(Normalizer.normalize(Character.toString(c), Form.NFKC));
            } else if (isJoiner(c) ? joins(out, text, i) : DROPPED.indexOf(c) < 0) {
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c);
            }
        }
        return out.toString();
    }

    static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d;
    }

    /** Persian, Indic scripts and emoji need their joiners; between Latin letters they are dirt. */
    private static boolean joins(StringBuilder before, String text, int next) {
        return !before.isEmpty()
                && before.charAt(before.length() - 1) >= 0x0590
                && next < text.length()
                && text.charAt(next) >= 0x0590
                && !isJoiner(text.charAt(next))
                && DROPPED.indexOf(text.charAt(next)) < 0
                && !isSpace(text.codePointAt(next));
    }
}
