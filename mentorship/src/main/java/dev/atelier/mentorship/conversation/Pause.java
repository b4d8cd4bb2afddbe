package dev.atelier.mentorship.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether a conversation may stand aside until a day, and when exactly it is back. */
sealed interface Pause {

    /** Days from today, at the most. */
    int MOST_DAYS = 90;

    /** It may; {@code morning} is the first instant at which it waits again. */
    record Until(Instant morning) implements Pause {}

    record Refused(String words) implements Pause {}

    /**
     * Decides by the calendar of the cohort.
     *
     * @param day null if what was typed is none
     */
    static Pause of(@Nullable LocalDate day, ZoneId zone, Instant now) {
        if (day == null) {
            return new Refused("Choose the day on which it comes back.");
        }
        return day.isBefore(earliest(zone, now)) || day.isAfter(latest(zone, now))
                ? new Refused("Choose a day from tomorrow to " + MOST_DAYS + " days on.")
                : new Until(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant());
    }

    static LocalDate earliest(ZoneId zone, Instant now) {
        return now.atZone(zone).toLocalDate().plusDays(1);
    }

    static LocalDate latest(ZoneId zone, Instant now) {
        return now.atZone(zone).toLocalDate().plusDays(MOST_DAYS);
    }
}
