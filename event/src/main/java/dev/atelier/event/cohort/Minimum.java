package dev.atelier.event.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How many learners a cohort needs in order to take place, and when that is decided.
 *
 * @param learners at least 1
 * @param decideOn the day on which it is decided, from nine o'clock on the clock of the cohort
 * @param daysAhead so many days before, whoever decides is told how it stands; 1 to 60
 */
public record Minimum(int learners, LocalDate decideOn, int daysAhead) {

    public static final LocalTime OPENS = LocalTime.of(9, 0);

    public Minimum {
        if (learners < 1 || daysAhead < 1) {
            throw new IllegalArgumentException("A minimum is one learner at least, told of a day ahead at least");
        }
    }

    /** When it is to be decided. */
    public Instant due(ZoneId zone) {
        return decideOn.atTime(OPENS).atZone(zone).toInstant();
    }

    /** When it is told that it will have to be decided. */
    public Instant told(ZoneId zone) {
        return decideOn.minusDays(daysAhead).atTime(OPENS).atZone(zone).toInstant();
    }

    /** "8 of 12 needed". */
    public String words(int taken) {
        return "%d of %d needed".formatted(taken, learners);
    }
}
