package dev.atelier.event.page;

/** What is typed about when a part of a curriculum takes place, and what is wrong with it. */
public record TimingForm(FormField starts, FormField minutes) {}
