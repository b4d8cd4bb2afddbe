package dev.atelier.mentorship.page;

/** Somebody's words as HTML that was made safe: the only thing that a template of this module may print raw. */
public record Prose(String html) {}
