package dev.atelier.mentorship.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether a month may end on a later day, and what it is then. */
sealed interface Extension {

    /** Days from today, at the most. */
    int MOST_DAYS = 90;

    /** Characters of a reason, at the most. */
    int LONGEST_REASON = 500;

    /** Days that are proposed beyond what there is. */
    int PROPOSED_DAYS = 14;

    /**
     * It may.
     *
     * @param window what the month is from now on
     * @param reopens whether it was over
     */
    record Granted(MonthWindow window, boolean reopens) implements Extension {}

    /** It may not, because of one field of the form. */
    record Refused(String field, String words) implements Extension {}

    /**
     * Decides by what the month is at this moment.
     *
     * @param lastDay the new last day in the zone of the cohort; null if what was typed is none
     */
    static Extension of(MonthWindow window, @Nullable LocalDate lastDay, String reason, Instant now) {
        if (lastDay == null) {
            return new Refused("lastDay", "Choose the new last day.");
        }
        if (lastDay.isBefore(earliest(window, now)) || lastDay.isAfter(latest(window, now))) {
            return new Refused(
                    "lastDay",
                    "Choose a day from " + MonthWords.day(earliest(window, now)) + " to "
                            + MonthWords.day(latest(window, now)) + ".");
        }
        if (reason.isBlank()) {
            return new Refused("reason", "Say why, for those who wonder later.");
        }
        if (reason.length() > LONGEST_REASON) {
            return new Refused("reason", "A reason has at most " + LONGEST_REASON + " characters.");
        }
        return new Granted(window.until(lastDay), window.isOver(now));
    }

    /** The day after the last one; where that is past, today. */
    static LocalDate earliest(MonthWindow window, Instant now) {
        var next = window.closes().atZone(window.zone()).toLocalDate();
        var today = today(window, now);
        return next.isBefore(today) ? today : next;
    }

    static LocalDate latest(MonthWindow window, Instant now) {
        return today(window, now).plusDays(MOST_DAYS);
    }

    /** What the form shows first. */
    static LocalDate proposed(MonthWindow window, Instant now) {
        var proposed = earliest(window, now).plus(PROPOSED_DAYS - 1, ChronoUnit.DAYS);
        return proposed.isAfter(latest(window, now)) ? latest(window, now) : proposed;
    }

    private static LocalDate today(MonthWindow window, Instant now) {
        return now.atZone(window.zone()).toLocalDate();
    }
}
