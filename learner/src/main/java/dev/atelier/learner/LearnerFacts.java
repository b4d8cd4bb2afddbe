package dev.atelier.learner;

/** A learner's name and proven e-mail address. */
public record LearnerFacts(LearnerId id, String name, String address) {}
