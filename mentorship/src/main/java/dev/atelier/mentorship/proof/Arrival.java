package dev.atelier.mentorship.proof;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it came in.
 *
 * @param client the address of whoever brought it; null if it was fetched
 * @param helo what they called themselves; empty if they did not say
 * @param sender of the envelope; empty for {@code <>}
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
public record Arrival(@Nullable String client, String helo, String sender, byte[] raw) {}
