package dev.atelier.event.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How times are said on pages: "Sat 5 August 2023", "9:30 to 17:30", "IST, Asia/Kolkata". */
public final class SpokenTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("vvvv", Locale.UK);
    private static final DateTimeFormatter STEADY_ZONE = DateTimeFormatter.ofPattern("zzzz", Locale.UK);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private SpokenTime() {}

    public static String day(TemporalAccessor date) {
        return DAY.format(date);
    }

    public static String clock(TemporalAccessor time) {
        return CLOCK.format(time);
    }

    /** "9:30 to 17:30", or with both days if they are not the same. */
    public static String hours(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? clock(start) + " to " + clock(end)
                : "%s, %s to %s, %s".formatted(day(start), clock(start), day(end), clock(end));
    }

    /** The day, or the first and the last one. */
    public static String days(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate()) ? day(start) : day(start) + " to " + day(end);
    }

    /** "Sat 5 August 2023, 9:30 to 17:30". */
    public static String span(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? day(start) + ", " + hours(start, end)
                : hours(start, end);
    }

    /** The zone as it is called at that time, and its name: "IST, Asia/Kolkata". */
    public static String zone(ZoneId zone, LocalDateTime at) {
        var called = DateTimeFormatter.ofPattern("zzz", Locale.UK).format(at.atZone(zone));
        return called.equals(zone.getId()) ? called : called + ", " + zone.getId();
    }

    /** "India Standard Time"; where clocks change, "Central European Time". */
    public static String zoneInFull(ZoneId zone) {
        var changes = !zone.getRules().getTransitionRules().isEmpty();
        return (changes ? ZONE : STEADY_ZONE).format(Instant.EPOCH.atZone(zone));
    }

    /** For {@code <time datetime>} and structured data: ISO 8601 with the offset of that day. */
    public static String machine(LocalDateTime time, ZoneId zone) {
        return OFFSET.format(time.atZone(zone));
    }

    public static String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return day(local) + ", " + clock(local);
    }

    /** "45 min", "1 h", "1 h 30 min". */
    public static String length(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }
}
