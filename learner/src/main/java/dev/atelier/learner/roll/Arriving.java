package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.CheckIn;
import dev.atelier.learner.attendance.Source;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.press.Press;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks somebody in at the door, and says so in one line. */
@Component
class Arriving {

    private final CheckIn checkIn;
    private final InstantSource clock;

    Arriving(CheckIn checkIn, InstantSource clock) {
        this.checkIn = checkIn;
        this.clock = clock;
    }

    /** What the staff is told; {@code kind} as of a message. */
    record Told(String kind, String words) {}

    boolean isOpen(CohortFacts cohort) {
        return Plan.days(cohort).openAt(clock.instant()).isPresent();
    }

    Told arrive(CohortFacts cohort, Roll.Seated seated, UUID actor, Press press) {
        var name = seated.who().name();
        if (!seated.cohort().equals(cohort.id())) {
            return new Told("problem", "This pass is for another cohort, not for this one. Nobody was checked in.");
        }
        if (!seated.hasSeat()) {
            return new Told("problem", name + " has no seat in this cohort any more. Nobody was checked in.");
        }
        var days = Plan.days(cohort);
        var day = days.openAt(press.made());
        if (day.isEmpty()) {
            return new Told(
                    "problem",
                    "Check-in is open on the days of the cohort, from two hours before the start. " + name
                            + " was not checked in.");
        }
        var comer = new CheckIn.Comer(cohort.id(), seated.who().id(), Source.PASS, actor);
        return switch (checkIn.of(comer, days, day.get(), press)) {
            case CheckIn.Answer.Here here ->
                here.fresh()
                        ? new Told(
                                "done",
                                name + ", " + here(here.status()) + ", checked in at "
                                        + Times.clock(press.made(), cohort.zone()))
                        : new Told("note", name + " is checked in already.");
            case CheckIn.Answer.Corrected corrected ->
                new Told(
                        "problem",
                        name + " is marked as " + corrected.status().words()
                                + " by hand. Correct it on the list if that is wrong.");
            case CheckIn.Answer.NoSeat gone -> new Told("problem", name + " has no seat in this cohort any more.");
        };
    }

    private static String here(AttendanceStatus status) {
        return status == AttendanceStatus.LATE ? "late" : "in time";
    }

    /** What holds today of somebody. */
    Optional<Word> today(CohortFacts cohort, Roll.Seated seated) {
        var day = Plan.days(cohort).nearest(clock.instant());
        return Word.about(seated.words(), day, Optional.empty()).stream().findFirst();
    }
}
