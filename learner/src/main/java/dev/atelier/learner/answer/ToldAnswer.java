package dev.atelier.learner.answer;

/** What was done, in words for whoever stands there. */
public record ToldAnswer(String words) {}
