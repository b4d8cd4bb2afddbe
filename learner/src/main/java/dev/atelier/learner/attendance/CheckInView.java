package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.DayPage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a learner is in, in the words of their day. */
@Component
public class CheckInView {

    private final Register register;
    private final InstantSource clock;

    CheckInView(Register register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Of a learner who looks at their day, perhaps by an address on the wall that brought its code along. */
    public DayPage.CheckIn of(Seat seat, String code) {
        var now = clock.instant();
        var day = seat.days().nearest(now);
        var holds = Word.about(register.about(seat.cohort(), seat.learner()), day, Optional.empty()).stream()
                .findFirst();
        var open = seat.takesPlace() && seat.days().openAt(now).isPresent();
        if (holds.isEmpty()) {
            return new DayPage.CheckIn("", notRecorded(seat, now, open), open, open ? code : "", false);
        }
        var word = holds.get();
        var here = word.status().isHere();
        // Who left, or was excused, may come after all; what the staff says of who was here stands.
        var again = open && !here && word.status() != AttendanceStatus.ABSENT;
        var at = here
                ? since(word, seat)
                : word.left().map(left -> " at " + clock(left, seat)).orElse("");
        return new DayPage.CheckIn(
                AttendanceWords.tone(Optional.of(word.status())),
                "Recorded for today: " + word.status().words() + at + ".",
                again,
                again ? code : "",
                here && open);
    }

    private static String since(Word word, Seat seat) {
        return switch (word.said().source()) {
            case CODE, PASS -> ", checked in at " + clock(word.said().made(), seat);
            case LEARNER, STAFF -> ", marked by the staff";
        };
    }

    private static String clock(Instant at, Seat seat) {
        return Times.clock(at, seat.days().zone());
    }

    private static String notRecorded(Seat seat, Instant now, boolean open) {
        if (open) {
            return "Type the code on the wall. The staff sees that you are here.";
        }
        if (!seat.takesPlace()) {
            return "The cohort does not take place for now, so there is nothing to check in to.";
        }
        var day = seat.days().nearest(now);
        return now.isBefore(seat.days().opens(day))
                ? "Check-in opens on " + Times.day(day) + " at "
                        + Times.clockInZone(seat.days().opens(day), seat.days().zone()) + "."
                : "Check-in is over. You are not recorded; the staff can still mark you as present.";
    }
}
