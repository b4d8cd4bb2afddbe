package dev.atelier.mentorship.page;

/**
 * What became of a draft's words while somebody types.
 *
 * @param version by which this window writes the next time
 * @param unsaved whether they are nowhere but in this window
 * @param reload whether the page has more to show than the window knows
 */
public record Kept(String tone, String words, int version, boolean unsaved, boolean reload) {}
