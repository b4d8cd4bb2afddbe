package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Seat;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A learner says "I am here", with the code on the wall as proof, inside the day's own hours by the server's clock. */
@Component
class CheckIn {

    private final Attendances attendances;
    private final WallCodes codes;
    private final InstantSource clock;

    CheckIn(Attendances attendances, WallCodes codes, InstantSource clock) {
        this.attendances = attendances;
        this.codes = codes;
        this.clock = clock;
    }

    sealed interface Answer {
        record Here() implements Answer {}

        record TooEarly(Instant opens) implements Answer {}

        record Over() implements Answer {}

        record NotOnTheWall() implements Answer {}

        /** The staff has said that this learner is not here; only they take it back. */
        record Corrected(AttendanceStatus status) implements Answer {}
    }

    @Transactional
    Answer checkIn(Seat seat, WallCode typed) {
        var now = clock.instant();
        var day = seat.days().openAt(now);
        if (!seat.takesPlace() || day.isEmpty()) {
            var opens = seat.days().opens(seat.days().nearest(now));
            return seat.takesPlace() && now.isBefore(opens) ? new Answer.TooEarly(opens) : new Answer.Over();
        }
        if (!codes.isOnTheWall(seat.cohort(), day.get(), typed)) {
            return new Answer.NotOnTheWall();
        }
        attendances.checkIn(seat.cohort(), seat.learner(), day.get(), now);
        return attendances
                .of(seat.cohort(), seat.learner(), day.get())
                .filter(status -> !status.attended())
                .<Answer>map(Answer.Corrected::new)
                .orElseGet(Answer.Here::new);
    }
}
