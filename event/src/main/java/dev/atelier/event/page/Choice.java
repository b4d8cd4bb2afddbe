package dev.atelier.event.page;

/** One of several things to choose from. */
public record Choice(String value, String words, boolean chosen) {}
