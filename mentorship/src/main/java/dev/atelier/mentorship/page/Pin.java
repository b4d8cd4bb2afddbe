package dev.atelier.mentorship.page;

/** Where on an image a comment points: a number, and the region in percent such as {@code 12.5%}. */
public record Pin(int number, String left, String top, String width, String height) {}
