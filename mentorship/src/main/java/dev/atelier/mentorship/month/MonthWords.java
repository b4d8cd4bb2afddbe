package dev.atelier.mentorship.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a month is spoken of in mails and on pages, always in the cohort's zone. */
public final class MonthWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("vvvv", Locale.UK);
    private static final DateTimeFormatter STEADY_ZONE = DateTimeFormatter.ofPattern("zzzz", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private MonthWords() {}

    /** "the end of Tuesday 5 September 2023, India Standard Time (Asia/Kolkata)". */
    public static String until(MonthWindow window) {
        return "the end of " + DAY.format(window.lastDay()) + ", " + zone(window.zone());
    }

    /** "5 September 2023". */
    public static String lastDay(MonthWindow window) {
        return day(window.lastDay());
    }

    /** The last day of what closes at that instant. */
    static String lastDay(Instant closes, ZoneId zone) {
        return day(closes.minusNanos(1).atZone(zone).toLocalDate());
    }

    /** "5 September 2023". */
    public static String day(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** "19 days left, until the end of …", in whole sentences' parts. */
    public static String daysLeft(MonthWindow window, Instant now) {
        return left(window, now) + ", until " + until(window);
    }

    /** "19 days left", "1 day left", "last day", "ended". */
    public static String left(MonthWindow window, Instant now) {
        if (window.isOver(now)) {
            return "ended";
        }
        var days = window.daysLeft(now);
        return days == 0 ? "last day" : days == 1 ? "1 day left" : days + " days left";
    }

    /** "India Standard Time (Asia/Kolkata)"; where clocks change, "Central European Time (Europe/Berlin)". */
    public static String zone(ZoneId zone) {
        var changes = !zone.getRules().getTransitionRules().isEmpty();
        var words = (changes ? ZONE : STEADY_ZONE).format(Instant.EPOCH.atZone(zone));
        return words.equals(zone.getId()) ? words : words + " (" + zone.getId() + ")";
    }
}
