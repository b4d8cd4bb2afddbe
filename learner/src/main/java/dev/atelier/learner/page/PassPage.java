package dev.atelier.learner.page;

/**
 * A learner's pass for the door.
 *
 * @param spoken six characters to say where no camera works
 */
public record PassPage(String cohort, String name, String title, String when, String spoken, Squares squares) {}
