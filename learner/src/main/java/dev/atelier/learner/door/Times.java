package dev.atelier.learner.door;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How times are written down, for the database and for people. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Times() {}

    public static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** For example {@code 9:30}. */
    public static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** For example {@code 9:30 (IST)}. */
    public static String clockInZone(Instant instant, ZoneId zone) {
        return clock(instant, zone) + " (" + zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")";
    }

    /** For example {@code 5 August 2023}. */
    public static String day(java.time.temporal.TemporalAccessor date) {
        return DAY.format(date);
    }

    /** How long something took: {@code 40 s}, {@code 4 min}, {@code 1 h 5 min}. */
    public static String length(Duration length) {
        return length.toMinutes() == 0 ? length.toSeconds() + " s" : since(Instant.EPOCH, Instant.EPOCH.plus(length));
    }

    /** How long ago, in whole minutes: {@code just now}, {@code 4 min}, {@code 1 h 5 min}. */
    public static String since(Instant then, Instant now) {
        var minutes = Math.max(0, Duration.between(then, now).toMinutes());
        return minutes == 0
                ? "just now"
                : minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
