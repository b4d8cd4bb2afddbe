package dev.atelier.mentorship.review;

import dev.atelier.event.CohortId;
import java.util.UUID;

/** A review of a round was published. Told within the same transaction. */
public record RoundReviewed(UUID round, UUID work, CohortId cohort, Verdict verdict) {}
