package dev.atelier.learner.roll;

import dev.atelier.event.CohortId;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Excuses;
import dev.atelier.learner.attendance.Marking;
import dev.atelier.learner.press.Press;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An excuse that is accepted becomes a word in the register, both or none. */
@Component
class Excusing {

    private final Excuses excuses;
    private final Marking marking;

    Excusing(Excuses excuses, Marking marking) {
        this.excuses = excuses;
        this.marking = marking;
    }

    /** Whom it excuses; empty if it was settled before. */
    @Transactional
    Optional<String> accept(CohortId cohort, UUID excuse, UUID actor, Press press) {
        return excuses.settle(cohort, excuse, Excuses.State.ACCEPTED, actor).map(told -> {
            marking.mark(
                    new Marking.About(cohort, told.learner(), told.day(), told.slot()),
                    new Marking.Mark(AttendanceStatus.EXCUSED, Optional.empty(), "announced beforehand", actor),
                    press);
            return told.name();
        });
    }
}
