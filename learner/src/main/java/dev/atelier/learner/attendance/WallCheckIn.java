package dev.atelier.learner.attendance;

import dev.atelier.learner.attendance.CheckIn.Comer;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.press.Presses;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A learner says "I am here", with the code on the wall as proof, inside its own window by the server's clock. */
@Component
class WallCheckIn {

    /** A code holds so much longer than its slot: to sign in takes a mail, and whoever read it was in the room. */
    static final Duration DETOUR = Duration.ofMinutes(10);

    /** Who comes early for a slot reads its code. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final CheckIn checkIn;
    private final DayPlans plans;
    private final WallCodes codes;
    private final WrongCodes wrong;
    private final Presses presses;

    WallCheckIn(CheckIn checkIn, DayPlans plans, WallCodes codes, WrongCodes wrong, Presses presses) {
        this.checkIn = checkIn;
        this.plans = plans;
        this.codes = codes;
        this.wrong = wrong;
        this.presses = presses;
    }

    sealed interface Answer {
        record Here(AttendanceStatus status) implements Answer {}

        record TooEarly(Instant opens) implements Answer {}

        record Over() implements Answer {}

        record NotOnTheWall() implements Answer {}

        /** So many wrong codes that it looks like guessing. */
        record TooOften(Instant until) implements Answer {}

        /** The staff has said that this learner is not here; only they take it back. */
        record Corrected(AttendanceStatus status) implements Answer {}
    }

    @Transactional
    Answer checkIn(Seat seat, WallCode typed, Press press) {
        var made = press.made();
        var day = seat.days().openAt(made);
        if (!seat.takesPlace() || day.isEmpty()) {
            var opens = seat.days().opens(seat.days().nearest(made));
            return seat.takesPlace() && made.isBefore(opens) ? new Answer.TooEarly(opens) : new Answer.Over();
        }
        var slots = slots(seat, day.get(), made);
        if (slots.isEmpty()) {
            return new Answer.Over();
        }
        presses.oneByOne(seat.enrolment());
        var wait = wrong.tooOften(seat);
        if (wait.isPresent()) {
            return new Answer.TooOften(wait.get());
        }
        if (!codes.isOnTheWall(seat.cohort(), day.get(), slots, typed)) {
            if (typed.isOne()) {
                wrong.noted(seat);
            }
            return new Answer.NotOnTheWall();
        }
        var comer = new Comer(
                seat.cohort(), seat.learner(), Source.CODE, seat.learner().value());
        return switch (checkIn.of(comer, seat.days(), day.get(), press)) {
            case CheckIn.Answer.Here here -> new Answer.Here(here.status());
            case CheckIn.Answer.Corrected corrected -> new Answer.Corrected(corrected.status());
            case CheckIn.Answer.NoSeat gone -> new Answer.Over();
        };
    }

    /** Whose codes count at that moment. The first slot's is on the wall as soon as the doors are open. */
    private List<Optional<UUID>> slots(Seat seat, LocalDate day, Instant made) {
        var sittings = plans.sittings(seat.cohort(), seat.days(), day);
        if (sittings.all().isEmpty()) {
            return List.of(Optional.empty());
        }
        var shown = sittings.comingTo(made).stream().findFirst().map(Sitting::slot);
        return sittings.all().stream()
                .filter(sitting -> shown.filter(sitting.slot()::equals).isPresent() || counts(sitting, made))
                .map(sitting -> Optional.of(sitting.slot()))
                .toList();
    }

    private static boolean counts(Sitting sitting, Instant made) {
        return !made.isBefore(sitting.begins().minus(EARLY))
                && made.isBefore(sitting.ends().plus(DETOUR));
    }
}
