package dev.atelier.mentorship.artifact;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.InflaterInputStream;

/** Inflates the picture data of a PNG row by row, keeping two rows at most, to see that all of it is there. */
final class PngPixels {
    private final Octets png;
    private final Structure.Sound sound;
    private final PngHeader header;

    PngPixels(Octets png, Structure.Sound sound) {
        this.png = png;
        this.sound = sound;
        this.header = PngHeader.of(png, sound.blocks().getFirst().from());
    }

    /** What is wrong with the data, or nothing. */
    Optional<String> problem() {
        try (var data = data()) {
            long missing = header.inflatedBytes();
            byte[] piece = new byte[64 * 1024];
            while (missing > 0) {
                int read = data.read(piece, 0, (int) Math.min(piece.length, missing));
                if (read < 0) return Optional.of("a part of the picture is missing");
                missing -= read;
            }
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.of("the picture data cannot be unpacked");
        }
    }

    /** Hands the lowest bits of the first columns to who looks for hidden text; only for plain 8-bit colour pictures. */
    Optional<LeastBits> leastBits(int columns, int rows) {
        if (header.interlaced() || header.depth() != 8 || header.channels() < 3) return Optional.empty();
        var bits = new LeastBits(Math.min(columns, (int) header.width()), (int) header.height());
        int length = (int) header.rowBytes(header.width()) - 1;
        // A filtered byte depends on those left of it and above it, so the columns to the right may stay as they are.
        int wanted = Math.min(length, columns * header.channels());
        byte[] above = new byte[wanted];
        try (var data = data()) {
            for (int y = 0; y < rows; y++) {
                int filter = data.read();
                byte[] row = data.readNBytes(wanted);
                if (row.length < wanted || filter > 4) return Optional.empty();
                data.skipNBytes(length - wanted);
                PngFilter.undo(filter, row, above, header.channels());
                bits.row(y, row, header.channels());
                above = row;
            }
            return Optional.of(bits);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** The least opacity of any pixel, 255 being opaque; only for plain 8-bit colour pictures that have any. */
    OptionalInt leastOpacity() {
        if (header.interlaced() || header.depth() != 8 || header.channels() != 4) return OptionalInt.empty();
        var least = new int[] {255};
        try {
            eachRow((filter, row) -> {
                for (int index = 3; index < row.length; index += 4) least[0] = Math.min(least[0], row[index] & 0xFF);
            });
            return OptionalInt.of(least[0]);
        } catch (IOException damaged) {
            return OptionalInt.empty();
        }
    }

    /** Writes all rows with some of their lowest bits changed, filtered as they were. */
    void rewrite(PngCleaning.Change change, OutputStream out) throws IOException {
        var before = new byte[][] {new byte[(int) header.rowBytes(header.width()) - 1]};
        eachRow((filter, row) -> {
            byte[] changed = row.clone();
            PngRows.change(changed, header.channels(), change);
            out.write(filter);
            out.write(PngFilter.apply(filter, changed, before[0], header.channels()));
            before[0] = changed;
        });
    }

    private interface Row {
        void take(int filter, byte[] row) throws IOException;
    }

    private void eachRow(Row taker) throws IOException {
        int length = (int) header.rowBytes(header.width()) - 1;
        byte[] above = new byte[length];
        try (var data = data()) {
            for (long y = 0; y < header.height(); y++) {
                int filter = data.read();
                byte[] row = data.readNBytes(length);
                if (row.length < length || filter < 0 || filter > 4) throw new EOFException("A row is missing");
                PngFilter.undo(filter, row, above, header.channels());
                taker.take(filter, row);
                above = row;
            }
        }
    }

    private InputStream data() {
        var pieces = sound.blocks("IDAT")
                .map(block -> png.stream(block.from(), block.length()))
                .toList();
        return new InflaterInputStream(new SequenceInputStream(Collections.enumeration(pieces)));
    }
}
