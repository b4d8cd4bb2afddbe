package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.ThreadPage.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How moments of a conversation are said, in the cohort's zone. */
final class Times {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEE d MMM uuuu, H:mm", Locale.UK);
    private static final DateTimeFormatter SOON = DateTimeFormatter.ofPattern("EEE d MMM, H:mm z", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Times() {}

    static Stamp stamp(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        return new Stamp(FULL.format(local), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local));
    }

    /** "today, 9:30", "yesterday, 21:40", "Tue 15 Aug 2023, 21:40". */
    static String since(Instant moment, Instant now, ZoneId zone) {
        var local = moment.atZone(zone);
        var days = ChronoUnit.DAYS.between(local.toLocalDate(), now.atZone(zone).toLocalDate());
        return days == 0
                ? "today, " + CLOCK.format(local)
                : days == 1 ? "yesterday, " + CLOCK.format(local) : FULL.format(local);
    }

    /** "Tue 8 Aug, 18:00 IST": a moment so near that nobody asks for its year. */
    static String soon(Instant moment, ZoneId zone) {
        return SOON.format(moment.atZone(zone));
    }

    /** " IST": where times of several zones stand beside each other. */
    static String zone(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern(" z", Locale.UK).format(moment.atZone(zone));
    }
}
