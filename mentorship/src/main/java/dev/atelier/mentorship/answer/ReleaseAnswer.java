package dev.atelier.mentorship.answer;

/**
 * What became of a held mail.
 *
 * @param state such as DELIVERED, LATE
 */
public record ReleaseAnswer(String state, String reason) {}
