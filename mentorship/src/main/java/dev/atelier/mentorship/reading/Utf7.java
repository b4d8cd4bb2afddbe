package dev.atelier.mentorship.reading;

import java.util.Locale;

/** UTF-7 (RFC 2152), which the JDK does not read and old mails still carry. */
final class Utf7 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static boolean isLabel(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        return name.equals("utf-7") || name.equals("unicode-1-1-utf-7") || name.equals("utf7");
    }

    static String decode(String encoded) {
        var text = new StringBuilder(encoded.length());
        int at = 0;
        while (at < encoded.length()) {
            char c = encoded.charAt(at++);
            if (c == '+') {
                at = shifted(encoded, at, text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int shifted(String encoded, int start, StringBuilder text) {
        int at = start;
        int bits = 0;
        int held = 0;
        while (at < encoded.length() && ALPHABET.indexOf(encoded.charAt(at)) >= 0) {
            held = (held << 6 | ALPHABET.indexOf(encoded.charAt(at++))) & 0x3FFFFF;
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                text.append((char) (held >> bits & 0xFFFF));
            }
        }
        boolean closed = at < encoded.length() && encoded.charAt(at) == '-';
        if (closed && at == start) {
            text.append('+');
        }
        return closed ? at + 1 : at;
    }
}
