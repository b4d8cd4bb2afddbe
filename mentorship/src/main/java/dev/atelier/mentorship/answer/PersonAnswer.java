package dev.atelier.mentorship.answer;

import java.util.UUID;

/** Somebody, by name. */
public record PersonAnswer(UUID id, String name) {}
