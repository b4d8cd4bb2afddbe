package dev.atelier.learner;

/** A learner's name and e-mail address, which they have proven or the staff of a cohort vouches for. */
public record LearnerFacts(LearnerId id, String name, String address) {}
