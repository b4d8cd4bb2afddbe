package dev.atelier.event.page;

/** What is wrong with a field, to be listed above the form. */
public record FieldError(String field, String message) {}
