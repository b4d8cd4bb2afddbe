package dev.atelier.mentorship.artifact;

/** A name and a value as the tool wrote them. */
public record Parameter(String name, String value) {}
