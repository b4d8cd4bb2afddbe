package dev.atelier.mentorship.artifact;

/** Undoes the row filters of PNG (W3C PNG, section 9). */
final class PngFilter {
    private PngFilter() {}

    static void undo(int filter, byte[] row, byte[] above, int step) {
        if (filter <= 0) return;
        for (int index = 0; index < row.length; index++) {
            row[index] = (byte) (row[index] + guess(filter, row, above, index, step));
        }
    }

    /** Filters a row for writing. */
    static byte[] apply(int filter, byte[] row, byte[] above, int step) {
        byte[] filtered = row.clone();
        for (int index = 0; filter > 0 && index < row.length; index++) {
            filtered[index] = (byte) (row[index] - guess(filter, row, above, index, step));
        }
        return filtered;
    }

    private static int guess(int filter, byte[] row, byte[] above, int index, int step) {
        int left = index < step ? 0 : row[index - step] & 0xFF;
        int up = above[index] & 0xFF;
        int upLeft = index < step ? 0 : above[index - step] & 0xFF;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> paeth(left, up, upLeft);
        };
    }

    private static int paeth(int left, int up, int upLeft) {
        int guess = left + up - upLeft;
        int fromLeft = Math.abs(guess - left);
        int fromUp = Math.abs(guess - up);
        int fromUpLeft = Math.abs(guess - upLeft);
        if (fromLeft <= fromUp && fromLeft <= fromUpLeft) return left;
        return fromUp <= fromUpLeft ? up : upLeft;
    }
}
