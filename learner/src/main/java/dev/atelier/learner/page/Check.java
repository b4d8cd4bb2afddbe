package dev.atelier.learner.page;

/**
 * One thing that a certificate asks for.
 *
 * @param standing what is recorded of it, or what is missing
 */
public record Check(String words, boolean met, String standing) {}
