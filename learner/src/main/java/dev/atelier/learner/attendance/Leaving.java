package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.press.Press;
import dev.atelier.learner.press.Presses;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A learner says that they leave before the end. Who comes back checks in again. */
@Component
class Leaving {

    private final Register register;
    private final Presses presses;
    private final InstantSource clock;

    Leaving(Register register, Presses presses, InstantSource clock) {
        this.register = register;
        this.presses = presses;
        this.clock = clock;
    }

    /** False if they are not here, so that there is nothing to leave. */
    @Transactional
    boolean leave(Seat seat, Press press) {
        var day = seat.days().openAt(press.made());
        if (day.isEmpty() || register.seated(seat.cohort(), seat.learner()).isEmpty()) {
            return false;
        }
        if (presses.hasCounted(press)) {
            return true;
        }
        var holds = Word.about(register.about(seat.cohort(), seat.learner()), day.get(), Optional.empty()).stream()
                .findFirst()
                .filter(word -> word.status().isHere())
                .filter(word -> !press.made().isBefore(word.said().made()));
        if (holds.isEmpty()) {
            return false;
        }
        if (presses.count(press)) {
            var said = new Word.Said(Source.LEARNER, seat.learner().value(), press.made(), clock.instant(), "");
            register.write(
                    seat.cohort(),
                    new Word(
                            seat.learner(),
                            day.get(),
                            Optional.empty(),
                            AttendanceStatus.LEFT_EARLY,
                            Optional.of(press.made()),
                            said));
        }
        return true;
    }
}
