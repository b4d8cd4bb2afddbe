package dev.atelier.mentorship.page;

import org.jspecify.annotations.Nullable;

/**
 * That a work ends by itself if nothing more is handed in, or has.
 *
 * @param closed whether it has
 * @param words what will happen, or has
 * @param action where a form goes on with it; null where it can't be opened again
 */
public record Ending(boolean closed, String words, @Nullable String action) {}
