package dev.atelier.learner.page;

/**
 * Before somebody is taken off a roster.
 *
 * @param meaning what will happen
 * @param problem what is wrong with the reason; empty if nothing is
 */
public record RemovalPage(
        String roster, String path, String title, String name, String meaning, String reason, String problem) {}
