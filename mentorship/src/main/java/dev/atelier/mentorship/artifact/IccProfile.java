package dev.atelier.mentorship.artifact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A colour profile (ICC.1) reduced to its numbers: its texts may name a person, a device or a place. */
final class IccProfile {
    /** 4 MiB; profiles of printers have about one. */
    static final int MOST = 4 * 1024 * 1024;

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final Set<String> NUMBERS = Set.of(
            "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "lumi", "cicp", "gamt",
            "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2");

    /** Kinds of values that hold no text. */
    private static final Set<String> KINDS =
            Set.of("XYZ ", "curv", "para", "mft1", "mft2", "mAB ", "mBA ", "sf32", "cicp");

    /** Where a header tells of programs, devices and days: from, to. */
    private static final int[][] TELLING = {{4, 8}, {24, 36}, {40, 44}, {48, 56}, {80, 128}};

    private IccProfile() {}

    /** Empty for what is no profile, or has nothing in it that is needed. */
    static Optional<byte[]> cleaned(byte[] profile) {
        var content = Octets.owned(profile);
        if (profile.length > MOST || !content.has(HEADER, 4) || !content.says(36, "acsp")) return Optional.empty();
        long count = content.bigEndian32(HEADER);
        if (count > 100 || !content.has(HEADER + 4, count * ENTRY)) return Optional.empty();
        var table = new ByteArrayOutputStream();
        var data = new ByteArrayOutputStream();
        int kept = countKept(content, (int) count);
        for (int index = 0; index < count; index++) {
            int entry = HEADER + 4 + index * ENTRY;
            if (!isKept(content, entry)) continue;
            byte[] value = content.slice((int) content.bigEndian32(entry + 4), (int) content.bigEndian32(entry + 8));
            table.writeBytes(content.slice(entry, 4));
            table.writeBytes(ByteBuffer.allocate(8)
                    .putInt(HEADER + 4 + kept * ENTRY + data.size())
                    .putInt(value.length)
                    .array());
            data.writeBytes(Arrays.copyOf(value, (value.length + 3) / 4 * 4));
            if (data.size() > MOST) return Optional.empty();
        }
        return kept == 0 ? Optional.empty() : Optional.of(whole(content, kept, table, data));
    }

    private static byte[] whole(Octets content, int kept, ByteArrayOutputStream table, ByteArrayOutputStream data) {
        int length = HEADER + 4 + table.size() + data.size();
        byte[] header = content.slice(0, HEADER);
        for (int[] stretch : TELLING) Arrays.fill(header, stretch[0], stretch[1], (byte) 0);
        return ByteBuffer.allocate(length)
                .put(header)
                .putInt(0, length)
                .putInt(kept)
                .put(table.toByteArray())
                .put(data.toByteArray())
                .array();
    }

    private static int countKept(Octets content, int count) {
        int kept = 0;
        for (int index = 0; index < count; index++) if (isKept(content, HEADER + 4 + index * ENTRY)) kept++;
        return kept;
    }

    private static boolean isKept(Octets content, int entry) {
        long from = content.bigEndian32(entry + 4);
        long length = content.bigEndian32(entry + 8);
        return NUMBERS.contains(content.latin1(entry, 4))
                && length >= 8
                && length <= MOST / 4
                && content.has(from, length)
                && KINDS.contains(content.latin1((int) from, 4));
    }
}
