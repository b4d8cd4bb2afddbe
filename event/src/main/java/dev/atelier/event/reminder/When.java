package dev.atelier.event.reminder;

import dev.atelier.event.cohort.Plan;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time that is relative to a cohort.
 *
 * @param days 0 to 90 before its first day, or after its last
 * @param at on the clock on the wall; where clocks jump over it, as late after the jump
 */
record When(Side side, int days, LocalTime at) {

    enum Side {
        BEFORE,
        AFTER
    }

    LocalDate day(Plan plan) {
        return switch (side) {
            case BEFORE -> plan.startsAt().toLocalDate().minusDays(days);
            case AFTER -> plan.endsAt().toLocalDate().plusDays(days);
        };
    }

    Instant due(Plan plan) {
        return day(plan).atTime(at).atZone(plan.zone()).toInstant();
    }

    /** "3 days before, at 9:00", "on the last day, at 18:00". */
    String words() {
        return dayWords() + ", at " + SpokenTime.clock(at);
    }

    private String dayWords() {
        if (days == 0) {
            return side == Side.BEFORE ? "on the first day" : "on the last day";
        }
        var where = side == Side.BEFORE ? "before" : "after";
        return days == 1 ? "the day " + where : days + " days " + where;
    }
}
