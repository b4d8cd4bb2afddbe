package dev.atelier.learner.page;

/**
 * Asks for the number of a certificate.
 *
 * @param asked what was asked for and is unknown; empty at first
 */
public record VerifyPage(String asked) {}
