package dev.atelier.delivery;

import java.time.Instant;
import java.util.UUID;

/** A mail to one recipient that a worker has claimed; the claim must still hold when the last byte goes out. */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
record Claimed(
        UUID id,
        UUID claim,
        UUID mail,
        String recipient,
        String envelopeFrom,
        byte[] raw,
        int attempts,
        Instant writtenAt,
        boolean suppressed) {}
