package dev.atelier.mentorship.work;

import java.util.Locale;

/** Sizes of files in words. */
final class Size {

    private Size() {}

    /** For example {@code 812 B}, {@code 184 kB}, {@code 2.1 MB}. */
    static String words(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
