package dev.atelier.mentorship.page;

/**
 * What a review says became of an earlier comment.
 *
 * @param comment the id of that comment, {@code about} its beginning
 * @param said the reviewer's words about it, may be empty
 */
public record MarkView(String comment, String round, String tone, String state, String about, String said) {}
