package dev.atelier.learner.selection;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Marking;
import dev.atelier.learner.enrolment.GiveSeat;
import dev.atelier.learner.enrolment.LeaveCohort;
import dev.atelier.learner.press.Press;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what is to be done with one who is selected, within the caller's transaction. */
@Component
class DoSelected {

    private final GiveSeat seats;
    private final LeaveCohort leaving;
    private final Marking marking;
    private final StaffLetters letters;
    private final InstantSource clock;

    DoSelected(GiveSeat seats, LeaveCohort leaving, Marking marking, StaffLetters letters, InstantSource clock) {
        this.seats = seats;
        this.leaving = leaving;
        this.marking = marking;
        this.letters = letters;
        this.clock = clock;
    }

    Result on(Selection selection, Selected one) {
        var order = selection.order();
        return switch (order.verb()) {
            case SEAT ->
                Foresight.result(
                        seats.give(selection.cohort(), one.enrolment(), one.learner(), selection.by(), order.words()));
            case REMOVAL ->
                leaving.remove(selection.cohort(), one.enrolment(), selection.by(), order.words())
                        ? Result.done()
                        : Result.already("Holds no seat and does not wait.");
            case MAIL -> {
                letters.send(selection, one.learner());
                yield Result.done();
            }
            case EXCUSE -> excuse(selection, one);
        };
    }

    private Result excuse(Selection selection, Selected one) {
        var order = selection.order();
        if (order.day() == null) {
            return Result.no("No day was chosen.");
        }
        var about = new Marking.About(selection.cohort(), one.learner().id(), order.day(), Optional.empty());
        var mark = new Marking.Mark(AttendanceStatus.EXCUSED, Optional.empty(), order.words(), selection.by());
        var press = Press.kept(UUID.randomUUID(), Duration.ZERO, clock.instant());
        return switch (marking.mark(about, mark, press)) {
            case WRITTEN -> Result.done();
            case SAME -> Result.already("Is excused.");
            case OVERTAKEN -> Result.no("Something newer has been said since.");
            case NO_SEAT -> Result.no("Has no seat.");
        };
    }
}
