package dev.atelier.learner.answer;

import java.time.Instant;
import java.util.UUID;

/** What somebody of the staff wrote down about a learner. */
public record LearnerNoteAnswer(UUID id, UUID author, String text, Instant at) {}
