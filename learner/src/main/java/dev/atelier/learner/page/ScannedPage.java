package dev.atelier.learner.page;

/**
 * Whose pass it is.
 *
 * @param words what is recorded of them today
 * @param can whether they can be checked in now
 */
public record ScannedPage(
        Cohort cohort, String pass, String name, String tone, String words, boolean can, String hint) {}
