package dev.atelier.event.outline;

import dev.atelier.event.outline.AgendaReading.Reason;
import dev.atelier.event.outline.AgendaReading.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: the byte order mark's word first, then UTF-8, then UTF-16 by its zero bytes, then Windows-1252. */
final class AgendaBytes {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private AgendaBytes() {}

    static Decoded decode(byte[] bytes) {
        var sign = FileSigns.recognise(bytes);
        if (sign != null) {
            return new Decoded.Unreadable(notText(sign));
        }
        var marked = markedCharset(bytes);
        var text = marked != null ? decode(bytes, marked) : decodeUnmarked(bytes);
        if (text == null) {
            return new Decoded.Unreadable(new Refused(
                    Reason.NOT_DECODABLE,
                    "The characters cannot be read" + (marked == null ? "" : " as " + marked.displayName())
                            + ". Save the text as UTF-8, or copy and paste it instead."));
        }
        return looksBinary(text)
                ? new Decoded.Unreadable(notText("something that is no text"))
                : new Decoded.Characters(text);
    }

    /** Zero characters, or more than one control character in twenty: no person wrote that. */
    static boolean looksBinary(String text) {
        var odd = text.chars()
                .filter(c -> (c < ' ' && "\t\n\r\f\u000b\u001b".indexOf(c) < 0) || c == 0x7f)
                .count();
        return text.indexOf('\0') >= 0 || odd * 20 > text.length();
    }

    static Refused notText(String what) {
        return new Refused(
                Reason.NOT_TEXT, "This is " + what + ". Open it, select the text of the agenda, and paste that here.");
    }

    private static @Nullable Charset markedCharset(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decodeUnmarked(byte[] bytes) {
        var wide = wideCharset(bytes);
        if (wide != null) {
            return decode(bytes, wide);
        }
        var text = decode(bytes, StandardCharsets.UTF_8);
        return text != null ? text : decode(bytes, WINDOWS_1252);
    }

    /** Western text in UTF-16 has a zero in nearly every other byte, always on the same side. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        var zeros = new int[2];
        for (var i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length < 4 || (bytes.length & 1) == 1 || Math.max(zeros[0], zeros[1]) * 10L < bytes.length * 3L) {
            return null;
        }
        if (Math.min(zeros[0], zeros[1]) * 20L > bytes.length) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            return null;
        }
    }
}
