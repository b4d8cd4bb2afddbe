package dev.atelier.mentorship.page;

import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param number its place in its review, from 1; pins and marks carry the same
 * @param about what it is about, in words; empty for the whole
 * @param at where that is shown; null for the whole
 * @param pinned whether an image carries its number
 */
public record CommentView(
        String id, int number, String about, @Nullable String at, boolean pinned, Prose body) {}
