package dev.atelier.mentorship.artifact;

import java.util.BitSet;

/** The lowest bit of each channel in the first columns of a picture, read column by column as hidden text is written. */
final class LeastBits {
    private final int columns;
    private final int height;
    private final BitSet colours = new BitSet();
    private final BitSet alpha = new BitSet();

    LeastBits(int columns, int height) {
        this.columns = columns;
        this.height = height;
    }

    void row(int y, byte[] row, int channels) {
        for (int x = 0; x < columns; x++) {
            pixel(
                    x,
                    y,
                    row[x * channels],
                    row[x * channels + 1],
                    row[x * channels + 2],
                    channels == 4 ? row[x * channels + 3] : 0);
        }
    }

    void pixel(int x, int y, int red, int green, int blue, int opacity) {
        int index = x * height + y;
        if ((opacity & 1) != 0) alpha.set(index);
        if ((red & 1) != 0) colours.set(3 * index);
        if ((green & 1) != 0) colours.set(3 * index + 1);
        if ((blue & 1) != 0) colours.set(3 * index + 2);
    }

    int height() {
        return height;
    }

    long capacity(boolean inColours) {
        return (long) columns * height * (inColours ? 3 : 1);
    }

    /** Bytes from the given bit on, the first bit being the highest; zero where the picture ends. */
    byte[] bytes(boolean inColours, int fromBit, int count) {
        var bits = inColours ? colours : alpha;
        byte[] content = new byte[count];
        for (int bit = 0; bit < count * 8; bit++) {
            if (bits.get(fromBit + bit)) content[bit >> 3] |= (byte) (0x80 >> (bit & 7));
        }
        return content;
    }
}
