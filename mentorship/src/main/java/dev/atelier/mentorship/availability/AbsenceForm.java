package dev.atelier.mentorship.availability;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.mentorship.page.FormId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days away, as they were typed. */
record AbsenceForm(String form, String first, String last) {

    AbsenceForm {
        form = requireNonNullElse(form, "");
        first = requireNonNullElse(first, "");
        last = requireNonNullElse(last, "");
    }

    static final String FULL = "You have " + Absences.MOST + " absences ahead, which is the most. Remove one first.";

    sealed interface Read {

        record Valid(UUID id, LocalDate first, LocalDate last) implements Read {}

        record Invalid(String problem) implements Read {}
    }

    static AbsenceForm empty() {
        return new AbsenceForm(UUID.randomUUID().toString(), "", "");
    }

    Read read(LocalDate today) {
        var from = day(first);
        var until = day(last);
        if (from == null || until == null) {
            return new Read.Invalid("Choose the first and the last day on which you are away.");
        }
        if (until.isBefore(from)) {
            return new Read.Invalid("The last day comes before the first one.");
        }
        if (until.isBefore(today)) {
            return new Read.Invalid("These days are over.");
        }
        if (ChronoUnit.DAYS.between(from, until) >= Absences.LONGEST || from.isAfter(today.plusYears(1))) {
            return new Read.Invalid("At most " + Absences.LONGEST + " days at once, which begin within a year.");
        }
        return new Read.Valid(FormId.of(form).orElseGet(UUID::randomUUID), from, until);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
