package dev.atelier.mentorship.page;

/** Where on an image a comment points: its number and id, and the region in percent such as {@code 12.5%}. */
public record Pin(int number, String comment, String left, String top, String width, String height) {}
