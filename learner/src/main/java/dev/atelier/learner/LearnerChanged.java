package dev.atelier.learner;

/** A learner's name or address is another one from now on. */
public record LearnerChanged(LearnerFacts learner) {}
