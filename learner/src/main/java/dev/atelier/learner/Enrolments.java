package dev.atelier.learner;

import dev.atelier.event.CohortId;
import java.util.List;
import java.util.Optional;

/** Answers what others ask about enrolments. Reads only; each call is one statement. */
public interface Enrolments {

    /** The enrolment of a learner who has taken or completed a seat in a cohort; an offer is none yet. */
    Optional<EnrolmentFacts> seat(LearnerId learner, CohortId cohort);

    /** Every seat that a learner has taken or completed, the newest first. */
    List<EnrolmentFacts> seatsOf(LearnerId learner);

    /** Everyone who has taken or completed a seat in a cohort, by name. */
    List<EnrolmentFacts> seatsIn(CohortId cohort);
}
