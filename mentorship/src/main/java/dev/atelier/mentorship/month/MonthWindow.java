package dev.atelier.mentorship.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * From when until when a learner may ask.
 *
 * @param opens the first instant that belongs to it
 * @param closes the first instant that no longer does: the start of a local day in {@code zone}
 */
public record MonthWindow(Instant opens, Instant closes, ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public MonthWindow {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A month ends after it began, not at " + closes);
        }
    }

    /**
     * One calendar month, up to the end of the local day: what opens on 5 August closes as 5 September ends. Where the
     * next month lacks the day, its last day counts.
     */
    public static MonthWindow from(Instant opens, ZoneId zone) {
        var last = opens.atZone(zone).toLocalDate().plusMonths(1);
        return new MonthWindow(opens, last.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    }

    /** The same month with another last day, up to the end of that local day. */
    MonthWindow until(LocalDate lastDay) {
        return new MonthWindow(opens, lastDay.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closes);
    }

    /** The last local day on which one may ask. */
    public LocalDate lastDay() {
        return closes.minusNanos(1).atZone(zone).toLocalDate();
    }

    /** Local days after today that still belong to it: 0 on the last day and afterwards. */
    public int daysLeft(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(today, lastDay())));
    }

    /** The morning seven days before the last day. */
    public Instant weekLeft() {
        return morning(7);
    }

    /** The morning before the last day. */
    public Instant dayLeft() {
        return morning(1);
    }

    private Instant morning(int daysBefore) {
        return lastDay().minusDays(daysBefore).atTime(MORNING).atZone(zone).toInstant();
    }
}
