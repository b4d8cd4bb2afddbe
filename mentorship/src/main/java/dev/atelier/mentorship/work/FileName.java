package dev.atelier.mentorship.work;

import java.util.Locale;

/** A file's name as a person gave it, without what could mislead: folders, control and direction characters. */
public record FileName(String value) {

    private static final int MOST = 180;

    public static FileName of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]", "")
                .strip();
        var end = plain.codePointCount(0, plain.length());
        // The end of a name tells what it is, so a name that is too long loses its beginning.
        var kept = end <= MOST ? plain : plain.substring(plain.offsetByCodePoints(0, end - MOST));
        return new FileName(kept.isBlank() ? "without a name" : kept);
    }

    /** What stands behind the last dot, in small letters; empty without one. */
    String ending() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
