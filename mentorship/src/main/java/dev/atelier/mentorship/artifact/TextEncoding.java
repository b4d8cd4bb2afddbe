package dev.atelier.mentorship.artifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Guesses how bytes inside pictures spell text, since writers often ignore what the formats demand. */
final class TextEncoding {
    private TextEncoding() {}

    /** UTF-8 where the bytes are valid UTF-8 (many writers put it where Latin-1 belongs), else Latin-1. */
    static String utf8OrLatin1(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** EXIF UserComment: an eight byte code (Exif 2.32, 4.6.5) that is sometimes missing, then text. */
    static String userComment(byte[] bytes, boolean bigEndianFile) {
        if (bytes.length < 8) return utf8OrLatin1(bytes);
        var code = new String(bytes, 0, 8, StandardCharsets.ISO_8859_1);
        byte[] rest = Arrays.copyOfRange(bytes, 8, bytes.length);
        var text = switch (code) {
            case "UNICODE\0" -> unicode(rest, bigEndianFile);
            case "ASCII\0\0\0", "\0\0\0\0\0\0\0\0" -> utf8OrLatin1(rest);
            case "JIS\0\0\0\0\0" -> new String(rest, Charset.forName("ISO-2022-JP"));
            default -> utf8OrLatin1(bytes);
        };
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) end--;
        return text.substring(0, end);
    }

    /** Byte order by its mark, else by where the zero bytes of Western letters stand, else as the file around it. */
    private static String unicode(byte[] bytes, boolean bigEndianFile) {
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int index = 0; index + 1 < bytes.length; index += 2) {
            if (bytes[index] == 0) zerosFirst++;
            if (bytes[index + 1] == 0) zerosSecond++;
        }
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        // Whoever puts UTF-8 behind the code leaves no zero; in UTF-16 the names of parameters alone have dozens.
        if (zerosFirst + zerosSecond == 0 && (isAsciiMostly(bytes) || isUtf8(bytes))) return utf8OrLatin1(bytes);
        boolean big = zerosFirst == zerosSecond ? bigEndianFile : zerosFirst > zerosSecond;
        return new String(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static boolean isAsciiMostly(byte[] bytes) {
        int ascii = 0;
        for (byte value : bytes) {
            if (value >= ' ' || value == '\n' || value == '\r') ascii++;
        }
        return ascii * 10L >= bytes.length * 9L;
    }
}
