package dev.atelier.learner.certificate;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.WorkshopId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.progress.Done;
import java.util.List;
import java.util.Optional;

/** Where somebody with a seat stands on the way to a certificate. */
record Standing(Seat seat, Rule rule, Known known, Optional<Held> held) {

    /** Whose seat in which cohort. */
    record Seat(
            EnrolmentId enrolment,
            CohortId cohort,
            WorkshopId workshop,
            String title,
            LearnerFacts learner,
            boolean completed) {}

    /** As the database has it: all but the curriculum. */
    record Row(
            Seat seat,
            CohortDays days,
            List<Recorded> recorded,
            List<Done> done,
            int works,
            Rule rule,
            Optional<Held> held) {

        Standing with(CurriculumFacts curriculum) {
            return new Standing(seat, rule, new Known(days, recorded, done, works, curriculum), held);
        }
    }

    Standing with(CurriculumFacts curriculum) {
        return new Standing(
                seat, rule, new Known(known.days(), known.recorded(), known.done(), known.works(), curriculum), held);
    }

    List<Condition> conditions() {
        return rule.conditions(known);
    }

    Eligibility eligibility() {
        return Eligibility.of(seat.completed, conditions(), held);
    }
}
