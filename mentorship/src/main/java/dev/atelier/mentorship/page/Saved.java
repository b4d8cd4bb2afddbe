package dev.atelier.mentorship.page;

/** What happened to words that were saved while somebody typed. */
public record Saved(String tone, String words) {}
