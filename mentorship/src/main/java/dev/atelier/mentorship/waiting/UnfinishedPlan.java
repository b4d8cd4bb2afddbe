package dev.atelier.mentorship.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which mornings a learner is reminded of unfinished work, and on which it ends by itself; by local days, so that it is
 * nine o'clock whatever the clocks did meanwhile.
 *
 * @param since when they were asked for another round, or said that they are still at it
 */
public record UnfinishedPlan(Instant since, ZoneId zone, ReviewSettings settings) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The last nudge that is due by now; of several that were missed only the last one counts. */
    public Optional<LocalDate> nudge(Instant now) {
        return settings.nudges().reversed().stream()
                .filter(days -> !morning(days).isAfter(now))
                .findFirst()
                .map(this::day);
    }

    public boolean isOver(Instant now) {
        return !ends().isAfter(now);
    }

    public Instant ends() {
        return morning(settings.ends());
    }

    public LocalDate lastDay() {
        return day(settings.ends());
    }

    /** The next morning on which something is due. */
    public Instant next(Instant now) {
        return Stream.concat(settings.nudges().stream(), Stream.of(settings.ends()))
                .map(this::morning)
                .filter(morning -> morning.isAfter(now))
                .findFirst()
                .orElse(ends());
    }

    private LocalDate day(int after) {
        return since.atZone(zone).toLocalDate().plusDays(after);
    }

    private Instant morning(int after) {
        return day(after).atTime(MORNING).atZone(zone).toInstant();
    }
}
