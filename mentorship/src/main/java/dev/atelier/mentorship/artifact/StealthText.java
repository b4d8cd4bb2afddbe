package dev.atelier.mentorship.artifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Generation parameters hidden in the lowest bits of pixels: a 15 letter mark, a 32-bit length in bits, plain or gzip UTF-8. */
final class StealthText {
    private static final int MARK_BITS = 15 * 8;
    private static final int HEADER_BITS = MARK_BITS + 32;

    private StealthText() {}

    /** Gives the lowest bits of the first columns, down to a row. */
    interface Corner {
        Optional<LeastBits> bits(int columns, int rows);
    }

    /** The corner is asked a second time, for more, only when the mark is there. */
    static Optional<String> read(int width, int height, Corner corner) {
        int first = Math.min(width, Math.ceilDiv(HEADER_BITS, height));
        return corner.bits(first, Math.min(height, HEADER_BITS)).flatMap(bits -> marked(bits, width, corner));
    }

    private static Optional<String> marked(LeastBits bits, int width, Corner corner) {
        for (boolean inColours : new boolean[] {false, true}) {
            if (bits.capacity(inColours) < HEADER_BITS) continue;
            var mark = new String(bits.bytes(inColours, 0, 15), StandardCharsets.ISO_8859_1);
            if (!mark.equals(inColours ? "stealth_rgbinfo" : "stealth_pnginfo")
                    && !mark.equals(inColours ? "stealth_rgbcomp" : "stealth_pngcomp")) continue;
            long length = ByteBuffer.wrap(bits.bytes(inColours, MARK_BITS, 4)).getInt() & 0xFFFFFFFFL;
            long perColumn = (long) bits.height() * (inColours ? 3 : 1);
            long needed = Math.ceilDiv(HEADER_BITS + length, perColumn);
            if (length == 0 || length / 8 > ImageLimits.TEXT_BYTES || needed > width) return Optional.empty();
            return corner.bits((int) needed, bits.height())
                    .map(all -> all.bytes(inColours, HEADER_BITS, (int) (length / 8)))
                    .flatMap(payload -> mark.endsWith("comp") ? unzipped(payload) : Optional.of(text(payload)));
        }
        return Optional.empty();
    }

    private static Optional<String> unzipped(byte[] payload) {
        try (var data = new GZIPInputStream(new ByteArrayInputStream(payload))) {
            byte[] content = data.readNBytes(ImageLimits.TEXT_BYTES + 1);
            return content.length > ImageLimits.TEXT_BYTES ? Optional.empty() : Optional.of(text(content));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
