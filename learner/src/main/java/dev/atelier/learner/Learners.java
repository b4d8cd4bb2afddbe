package dev.atelier.learner;

import java.util.Optional;

/** Keeps this module's copy of the people who learn current. */
public interface Learners {

    /** Takes note of a person's name and proven address, or of a change to them; twice changes nothing. */
    void know(LearnerFacts learner);

    Optional<LearnerFacts> learner(LearnerId id);
}
