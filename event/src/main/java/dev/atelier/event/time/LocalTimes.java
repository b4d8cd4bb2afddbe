package dev.atelier.event.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Tells whether a local time exists in its zone: once, never (clocks jump over it), or twice (clocks go back). */
public sealed interface LocalTimes {

    record Once() implements LocalTimes {}

    /** Clocks jump from {@code from} to {@code to}; nothing in between exists, {@code to} does. */
    record Never(LocalDateTime from, LocalDateTime to, ZoneId zone) implements LocalTimes {
        public String words() {
            return "On %s the clocks in %s jump from %s to %s: choose a time before %s, or %s and later"
                    .formatted(
                            SpokenTime.day(from),
                            zone,
                            SpokenTime.clock(from),
                            SpokenTime.clock(to),
                            SpokenTime.clock(from),
                            SpokenTime.clock(to));
        }
    }

    /** The hour happens twice; the first one counts. */
    record Twice(LocalDateTime time, ZoneId zone) implements LocalTimes {
        public String words() {
            return "%s happens twice on %s in %s; the first of the two counts (UTC%s)"
                    .formatted(
                            SpokenTime.clock(time),
                            SpokenTime.day(time),
                            zone,
                            time.atZone(zone).withEarlierOffsetAtOverlap().getOffset());
        }
    }

    static LocalTimes of(LocalDateTime time, ZoneId zone) {
        var rules = zone.getRules();
        var transition = Optional.ofNullable(rules.getTransition(time));
        return transition
                .<LocalTimes>map(change -> change.isGap()
                        ? new Never(change.getDateTimeBefore(), change.getDateTimeAfter(), zone)
                        : new Twice(time, zone))
                .orElseGet(Once::new);
    }
}
