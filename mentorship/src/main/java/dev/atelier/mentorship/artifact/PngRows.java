package dev.atelier.mentorship.artifact;

/** Changes the lowest bits of one row of pixels of 8 bits a channel. */
final class PngRows {
    private PngRows() {}

    static void change(byte[] row, int channels, PngCleaning.Change change) {
        for (int index = 0; index < row.length; index++) {
            boolean opacity = channels == 4 && index % 4 == 3;
            if (opacity && change.opacity()) row[index] |= 1;
            if (!opacity && change.colours()) row[index] &= (byte) 0xFE;
        }
    }
}
