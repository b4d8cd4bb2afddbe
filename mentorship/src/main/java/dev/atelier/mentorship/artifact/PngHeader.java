package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.Set;

/** The thirteen bytes of IHDR: how large the picture claims to be and how a pixel is laid out. */
record PngHeader(long width, long height, int depth, int colourType, boolean interlaced) {
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader of(Octets png, int from) {
        return new PngHeader(
                png.bigEndian32(from),
                png.bigEndian32(from + 4),
                png.at(from + 8),
                png.at(from + 9),
                png.at(from + 12) == 1);
    }

    static Optional<String> problem(Octets png, int from) {
        var header = of(png, from);
        boolean known = switch (header.colourType) {
            case 0 -> Set.of(1, 2, 4, 8, 16).contains(header.depth);
            case 3 -> Set.of(1, 2, 4, 8).contains(header.depth);
            case 2, 4, 6 -> Set.of(8, 16).contains(header.depth);
            default -> false;
        };
        if (!known) return Optional.of("its header names a kind of pixel that does not exist");
        if (png.at(from + 10) != 0 || png.at(from + 11) != 0 || png.at(from + 12) > 1) {
            return Optional.of("its header names an unknown compression");
        }
        return Optional.empty();
    }

    boolean palette() {
        return colourType == 3;
    }

    int channels() {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Bytes of one filtered row of the given width, its filter byte included. */
    long rowBytes(long pixels) {
        return (pixels * channels() * depth + 7) / 8 + 1;
    }

    /** Bytes that the picture data must inflate to. */
    long inflatedBytes() {
        if (!interlaced) return height * rowBytes(width);
        long sum = 0;
        for (int[] pass : ADAM7) {
            long columns = (width - pass[0] + pass[2] - 1) / pass[2];
            long rows = (height - pass[1] + pass[3] - 1) / pass[3];
            if (columns > 0 && rows > 0) sum += rows * rowBytes(columns);
        }
        return sum;
    }
}
