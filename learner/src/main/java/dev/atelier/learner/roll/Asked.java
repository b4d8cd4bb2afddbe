package dev.atelier.learner.roll;

import dev.atelier.learner.attendance.Sitting;
import dev.atelier.learner.attendance.Sittings;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a list is about: a day of the cohort, and one of its slots or the whole of it. */
record Asked(CohortDays days, LocalDate day, Sittings sittings, Optional<Sitting> sitting) {

    Optional<UUID> slot() {
        return sitting.map(Sitting::slot);
    }

    /** For example {@code 5 August 2023, 9:30 Welcome}. */
    String words() {
        return Times.day(day) + sitting.map(one -> ", " + words(one)).orElse("");
    }

    String words(Sitting one) {
        return Times.clock(one.begins(), days.zone()) + " " + one.title()
                + (one.room().isEmpty() ? "" : " (" + one.room() + ")");
    }

    /** Where its list is. */
    String query() {
        return "?day=" + day + slot().map(id -> "&slot=" + id).orElse("");
    }
}
