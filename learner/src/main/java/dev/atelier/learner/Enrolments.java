package dev.atelier.learner;

import dev.atelier.event.CohortId;
import java.util.List;
import java.util.Optional;

/** Answers what others ask about enrolments. Reads only; each call is one statement. */
public interface Enrolments {

    /** The enrolment of a learner in a cohort that holds or has completed a seat; empty for all others. */
    Optional<EnrolmentFacts> seat(LearnerId learner, CohortId cohort);

    /** Every seat that a learner holds or has completed, the newest first. */
    List<EnrolmentFacts> seatsOf(LearnerId learner);

    /** Everyone who holds or has completed a seat in a cohort, by name. */
    List<EnrolmentFacts> seatsIn(CohortId cohort);
}
