package dev.atelier.mentorship.work;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.util.UUID;

/** A round waits for a review from here on. Told within the same transaction. */
public record RoundHandedIn(UUID round, UUID work, CohortId cohort, LearnerId learner, int number) {}
