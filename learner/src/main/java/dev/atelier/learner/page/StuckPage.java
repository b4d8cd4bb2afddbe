package dev.atelier.learner.page;

/**
 * Asks someone who is stuck what they see and where they sit.
 *
 * @param waits whether they are in line already, so that this only says more
 */
public record StuckPage(String cohort, boolean waits, String sees, String sits) {}
