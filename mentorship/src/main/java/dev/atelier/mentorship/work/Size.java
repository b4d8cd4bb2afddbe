package dev.atelier.mentorship.work;

import java.util.Locale;

/** Sizes of files in words. */
final class Size {

    private static final long MEGA = 1024 * 1024;
    private static final long GIGA = 1024 * MEGA;

    private Size() {}

    /** For example {@code 812 B}, {@code 184 kB}, {@code 2.1 MB}, {@code 1.2 GB}: as most programs show a file's size. */
    public static String words(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1000.0) + " kB";
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1_000_000_000.0);
    }

    /** As limits are set: {@code 40 MB}, {@code 3 GB}, {@code 1.5 GB}, where a megabyte has 1,048,576 bytes. */
    static String whole(long bytes) {
        if (bytes < GIGA) {
            return Math.ceilDiv(bytes, MEGA) + " MB";
        }
        return String.format(Locale.ROOT, "%.1f GB", bytes / (double) GIGA).replace(".0 GB", " GB");
    }
}
