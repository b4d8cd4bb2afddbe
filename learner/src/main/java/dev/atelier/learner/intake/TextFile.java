package dev.atelier.learner.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose writer did not say how it is written: by its byte order mark, else UTF-16 if every other byte
 * is zero, else UTF-8, and what is not even that is Windows-1252, which reads anything.
 */
final class TextFile {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** So many bytes tell UTF-16 from the rest. */
    private static final int PROBE = 200;

    private TextFile() {}

    /** Empty if this is no text at all: a workbook, a picture. */
    static Optional<String> read(byte[] bytes) {
        var text = decode(bytes);
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.indexOf('\0') >= 0 || plain.startsWith("PK\u0003\u0004") ? Optional.empty() : Optional.of(plain);
    }

    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether most letters are Latin ones of two bytes, the empty one at {@code offset}. */
    private static boolean zeros(byte[] bytes, int offset) {
        var pairs = Math.min(bytes.length, PROBE) / 2;
        var empty = 0;
        for (var pair = 0; pair < pairs; pair++) {
            empty += bytes[2 * pair + offset] == 0 && bytes[2 * pair + 1 - offset] != 0 ? 1 : 0;
        }
        return empty > 0 && empty * 3 >= pairs * 2;
    }
}
