package dev.atelier.mentorship.answer;

/**
 * The text of a round. The header {@code ETag} names this state of it.
 *
 * @param text Markdown
 */
public record DraftTextAnswer(String text) {}
