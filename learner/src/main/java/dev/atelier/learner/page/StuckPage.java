package dev.atelier.learner.page;

/**
 * Asks someone who is stuck what they see and where they sit.
 *
 * @param action the address that takes the answer
 */
public record StuckPage(String cohort, String prompt, String action, String sees, String sits) {}
