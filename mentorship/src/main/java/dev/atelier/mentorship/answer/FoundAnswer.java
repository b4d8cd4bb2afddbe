package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation that was looked for.
 *
 * @param lastAt when its latest word was said
 * @param excerpt of the latest message that fits; empty where only the subject or the learner does
 */
public record FoundAnswer(UUID id, String subject, String workshop, String learner, Instant lastAt, String excerpt) {}
