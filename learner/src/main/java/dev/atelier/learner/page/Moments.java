package dev.atelier.learner.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says times as people read them: in the cohort's zone, and the zone is named. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzzz (VV)", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private Moments() {}

    /** "Saturday 5 August 2023, 09:30 to 18:00, India Standard Time (Asia/Kolkata)". */
    public static String span(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        var end =
                from.toLocalDate().equals(to.toLocalDate()) ? TIME.format(to) : DAY.format(to) + ", " + TIME.format(to);
        return DAY.format(from) + ", " + TIME.format(from) + " to " + end + ", " + ZONE.format(from.atZone(zone));
    }

    /** "Friday 4 August 2023, 21:30, India Standard Time (Asia/Kolkata)". */
    public static String moment(Instant instant, ZoneId zone) {
        var here = instant.atZone(zone);
        return DAY.format(here) + ", " + TIME.format(here) + ", " + ZONE.format(here);
    }

    /** "4 Aug 2023, 21:30": where the zone stands in sight already. */
    public static String brief(Instant instant, ZoneId zone) {
        return SHORT.format(instant.atZone(zone));
    }

    /** "5 August 2023". */
    public static String date(LocalDateTime from) {
        return DATE.format(from);
    }

    /** For the {@code datetime} of an HTML time. */
    public static String machine(LocalDateTime from, ZoneId zone) {
        return from.atZone(zone).toOffsetDateTime().toString();
    }
}
