package dev.atelier.learner.answer;

/** For how many of those who are here an item is newly done. */
public record TaughtAnswer(int learners) {}
