package dev.atelier.mentorship.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters whatever the label says: as declared, then as UTF-8, then as windows-1252; never without a result. */
final class Characters {
    static final Charset LAST_RESORT = Charset.forName("windows-1252");

    private Characters() {}

    static String decode(byte[] bytes, String label) {
        if (Utf7.isLabel(label)) {
            return clean(Utf7.decode(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        var declared = CharsetNames.find(label).orElse(StandardCharsets.UTF_8);
        if (isByteWise(declared)) {
            // A label of one byte per character fits everything; text that is valid UTF-8 beyond ASCII says it better.
            var better = strictly(bytes, StandardCharsets.UTF_8);
            return clean(better.orElseGet(() -> leniently(bytes, declared)));
        }
        return clean(strictly(bytes, declared)
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> mostly(bytes, declared))
                .orElseGet(() -> leniently(bytes, LAST_RESORT)));
    }

    /** A header line: bytes beyond ASCII are UTF-8 (RFC 6532) or what an old program wrote. */
    static String ofHeader(byte[] raw) {
        return onOneLine(decode(raw, "UTF-8"));
    }

    /** Line breaks and control characters become blanks, runs of blanks become one. */
    static String onOneLine(String text) {
        var line = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || Character.isISOControl(c);
            if (!space) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = space;
        }
        return line.toString().strip();
    }

    /** No NUL, which PostgreSQL refuses, and no half of a surrogate pair, which UTF-8 cannot carry. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append('\uFFFD');
            } else if (c != 0) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isByteWise(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1.0f;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException wrongLabel) {
            return Optional.empty();
        }
    }

    /** A text cut in the middle of a character, or with one bad byte, is still what its label says. */
    private static Optional<String> mostly(byte[] bytes, Charset charset) {
        var text = leniently(bytes, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 127).count();
        return broken * 4 <= beyondAscii ? Optional.of(text) : Optional.empty();
    }

    private static String leniently(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
