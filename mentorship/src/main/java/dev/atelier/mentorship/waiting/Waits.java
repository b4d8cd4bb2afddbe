package dev.atelier.mentorship.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long somebody waits, in words. */
public final class Waits {

    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("EEE d MMM, H:mm z", Locale.UK);
    private static final int WEEK = 7;

    private Waits() {}

    /** "20 minutes", "5 hours", "1 day 4 hours", "12 days"; never less than a minute. */
    public static String words(Duration span) {
        var minutes = Math.max(1, span.toMinutes());
        if (minutes < 60) {
            return count(minutes, "minute");
        }
        var hours = Math.round(minutes / 60.0);
        if (hours < 24) {
            return count(hours, "hour");
        }
        var days = hours / 24;
        var rest = hours % 24;
        return days >= WEEK || rest == 0 ? count(days, "day") : count(days, "day") + " " + count(rest, "hour");
    }

    /** "Tue 8 Aug, 18:00 IST": a moment so near that nobody asks for its year. */
    public static String near(Instant moment, ZoneId zone) {
        return NEAR.format(moment.atZone(zone));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
