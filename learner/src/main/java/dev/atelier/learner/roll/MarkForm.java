package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Marking;
import dev.atelier.learner.press.Press;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * A mark as it was pressed or filled in.
 *
 * @param left hours and minutes in the cohort's zone; empty means now
 */
record MarkForm(LocalDate day, Optional<UUID> slot, AttendanceStatus status, String left, String reason) {

    private static final int MOST = 300;

    sealed interface Read {
        record Valid(Marking.Mark mark) implements Read {}

        record Invalid(String problem) implements Read {}
    }

    Read read(CohortFacts cohort, UUID actor, Press press) {
        var words = reason.replace('\0', ' ').strip();
        if (words.codePointCount(0, words.length()) > MOST) {
            return new Read.Invalid("A reason has at most " + MOST + " characters. Nothing was recorded.");
        }
        if (status != AttendanceStatus.LEFT_EARLY) {
            return new Read.Valid(new Marking.Mark(status, Optional.empty(), words, actor));
        }
        var days = Plan.days(cohort);
        return leftAt(cohort, press.made())
                .filter(at -> !at.isBefore(days.opens(day)) && !at.isAfter(days.closes(day)))
                .<Read>map(at -> new Read.Valid(new Marking.Mark(status, Optional.of(at), words, actor)))
                .orElseGet(() -> new Read.Invalid(
                        "Say at what time of that day they left, for example 15:10. Nothing was recorded."));
    }

    private Optional<Instant> leftAt(CohortFacts cohort, Instant now) {
        try {
            return Optional.of(
                    left.isBlank()
                            ? now
                            : day.atTime(LocalTime.parse(left.strip()))
                                    .atZone(cohort.zone())
                                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
