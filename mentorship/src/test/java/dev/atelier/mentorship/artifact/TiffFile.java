package dev.atelier.mentorship.artifact;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Writes the TIFF inside an EXIF block: a first directory of texts and, if wanted, a second one with a UserComment. */
final class TiffFile {
    private final ByteOrder order;
    private final Map<Integer, byte[]> first = new TreeMap<>();
    private final Map<Integer, byte[]> second = new TreeMap<>();

    TiffFile(ByteOrder order) {
        this.order = order;
    }

    TiffFile text(int tag, String text) {
        first.put(tag, PngFile.joined(text.getBytes(StandardCharsets.UTF_8), new byte[1]));
        return this;
    }

    TiffFile userComment(byte[] content) {
        second.put(0x9286, content);
        return this;
    }

    TiffFile unicodeComment(String text, Charset utf16) {
        return userComment(PngFile.joined("UNICODE\0".getBytes(StandardCharsets.US_ASCII), text.getBytes(utf16)));
    }

    byte[] bytes() {
        int firstAt = 8;
        int secondAt = firstAt + size(first, second.isEmpty() ? 0 : 1);
        int length = secondAt + size(second, 0);
        var tiff = ByteBuffer.allocate(length).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(firstAt);
        directory(tiff, first, firstAt, second.isEmpty() ? 0 : secondAt);
        if (!second.isEmpty()) {
            tiff.position(secondAt);
            directory(tiff, second, secondAt, 0);
        }
        return tiff.array();
    }

    private static int size(Map<Integer, byte[]> entries, int more) {
        return 2
                + 12 * (entries.size() + more)
                + 4
                + entries.values().stream()
                        .mapToInt(value -> Math.max(4, value.length))
                        .sum();
    }

    private static void directory(ByteBuffer tiff, Map<Integer, byte[]> entries, int at, int exif) {
        int count = entries.size() + (exif > 0 ? 1 : 0);
        int data = at + 2 + 12 * count + 4;
        tiff.putShort((short) count);
        for (var entry : entries.entrySet()) {
            byte[] value = entry.getValue();
            tiff.putShort(entry.getKey().shortValue())
                    .putShort((short) (entry.getKey() == 0x9286 ? 7 : 2))
                    .putInt(value.length);
            if (value.length <= 4) tiff.put(java.util.Arrays.copyOf(value, 4));
            else {
                tiff.putInt(data);
                tiff.duplicate().order(tiff.order()).position(data).put(value);
                data += value.length;
            }
        }
        if (exif > 0)
            tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(exif);
        tiff.putInt(0);
    }
}
