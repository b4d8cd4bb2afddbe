package dev.atelier.event.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an agenda text says of a first run: hints for whoever plans a cohort, never a promise; the place may be empty. */
record FirstRun(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String place) {

    /** As a form holds it; empty unless day and hour are known. */
    String starts() {
        return firstDay == null || from == null ? "" : firstDay.atTime(from).toString();
    }

    /** An end before the start is on the next day. */
    String ends() {
        if (lastDay == null || until == null) {
            return "";
        }
        var pastMidnight = from != null && !until.isAfter(from);
        return LocalDateTime.of(pastMidnight ? lastDay.plusDays(1) : lastDay, until)
                .toString();
    }

    /** The venue that the text begins with the name of. */
    Optional<Venue> venue(Choices choices) {
        var said = place.toLowerCase(Locale.ROOT);
        return choices.venues().stream()
                .filter(venue -> said.startsWith(venue.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
