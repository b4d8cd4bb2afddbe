package dev.atelier.learner.credential;

import java.time.Instant;
import java.util.UUID;

/**
 * What a certificate says, for a credential to say the same.
 *
 * @param criteria what had to be met, in words
 * @param where days and place, in words
 * @param holder the address of whom it is about, which goes into the credential as a salted hash only
 */
public record Award(
        UUID certificate,
        UUID workshop,
        String title,
        String criteria,
        String where,
        Instant issuedAt,
        String holder) {}
