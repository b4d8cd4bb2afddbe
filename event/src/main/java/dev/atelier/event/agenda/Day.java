package dev.atelier.event.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** The hours in which a cohort meets on one day; it may end after midnight. */
record Day(LocalDateTime starts, LocalDateTime ends) {

    /** Up to 24 hours are one day; anything longer is several days of the same hours. */
    static List<Day> between(LocalDateTime starts, LocalDateTime ends) {
        if (Duration.between(starts, ends).compareTo(Duration.ofHours(24)) <= 0) {
            return List.of(new Day(starts, ends));
        }
        return starts.toLocalDate()
                .datesUntil(ends.toLocalDate().plusDays(1))
                .map(date -> new Day(date.atTime(starts.toLocalTime()), date.atTime(ends.toLocalTime())))
                .toList();
    }

    boolean holds(Slot slot) {
        return !slot.startsAt().isBefore(starts) && !slot.endsAt().isAfter(ends);
    }

    int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }
}
