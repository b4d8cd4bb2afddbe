package dev.atelier.learner.enrolment;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.signup.SignUp;
import java.time.Instant;
import java.util.Optional;

/** One learner before the roster of one cohort; empty if nobody has vouched for their address yet. */
record Standing(Roster roster, Optional<LearnerFacts> learner, Place place, SignUp signUp, boolean invited) {

    /** Whether somebody who is not in yet may sign up at this moment. */
    boolean opensAt(Instant now) {
        return invited || signUp.isOpen(roster.cohort().zone(), now);
    }
}
