package dev.atelier.mentorship.page;

/** One generation parameter under the name that pages use. */
public record ParameterRow(String name, String value) {}
