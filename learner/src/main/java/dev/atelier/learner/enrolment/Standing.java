package dev.atelier.learner.enrolment;

import dev.atelier.learner.LearnerFacts;
import java.util.Optional;

/** One learner before the roster of one cohort; empty if nobody has vouched for their address yet. */
record Standing(Roster roster, Optional<LearnerFacts> learner, Place place) {}
