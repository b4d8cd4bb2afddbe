package dev.atelier.event.answer;

import java.util.UUID;

/** Somebody who may be put on a cohort's staff; the id is that of their account. */
public record InstructorAnswer(UUID id, String name) {}
