package dev.atelier.mentorship.answer;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that waits for an admin. Who sent it stands in its raw source alone.
 *
 * @param state HELD, or FAILED where sorting it failed again and again
 * @param reason why it waits
 */
public record HeldMailAnswer(UUID id, Instant receivedAt, String state, String reason, String subject) {}
