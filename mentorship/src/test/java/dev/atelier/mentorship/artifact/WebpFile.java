package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;

/** Writes lossless WebP files of one colour, whose alpha may flicker between 254 and 255 (RFC 9649, simple prefix codes). */
final class WebpFile {
    private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();

    static WebpFile solid(int width, int height) {
        return new WebpFile().chunk("VP8L", lossless(width, height, (x, y) -> 1));
    }

    static WebpFile extended(int width, int height) {
        var head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 0x0C)
                .put(new byte[3])
                .put((byte) (width - 1))
                .put((byte) ((width - 1) >> 8))
                .put((byte) 0);
        head.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
        return new WebpFile().chunk("VP8X", head.array());
    }

    WebpFile chunk(String name, byte[] content) {
        chunks.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        chunks.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        chunks.writeBytes(content);
        if (content.length % 2 == 1) chunks.write(0);
        return this;
    }

    byte[] bytes() {
        var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(chunks.size() + 4)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        return PngFile.joined(head.array(), chunks.toByteArray());
    }

    /** @param alphaBit the lowest bit of the alpha of each pixel */
    static byte[] lossless(int width, int height, IntBinaryOperator alphaBit) {
        var bits = new Bits();
        bits.write(0x2F, 8);
        bits.write(width - 1, 14);
        bits.write(height - 1, 14);
        bits.write(1, 1);
        bits.write(0, 3 + 3);
        bits.symbol(100);
        bits.symbol(150);
        bits.symbol(200);
        bits.write(0b111, 3);
        bits.write(254, 8);
        bits.write(255, 8);
        bits.symbol(0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) bits.write(alphaBit.applyAsInt(x, y), 1);
        }
        return bits.bytes();
    }

    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int open;
        private int count;

        void write(int value, int length) {
            for (int bit = 0; bit < length; bit++) {
                open |= ((value >> bit) & 1) << count++;
                if (count == 8) flush();
            }
        }

        void symbol(int value) {
            write(0b101, 3);
            write(value, 8);
        }

        byte[] bytes() {
            if (count > 0) flush();
            return out.toByteArray();
        }

        private void flush() {
            out.write(open);
            open = 0;
            count = 0;
        }
    }
}
