package dev.atelier.mentorship.page;

/**
 * A comment.
 *
 * @param about what it is about, in words; empty for the whole
 * @param pinned whether an image carries its number
 */
public record CommentView(String id, String about, boolean pinned, Prose body) {}
