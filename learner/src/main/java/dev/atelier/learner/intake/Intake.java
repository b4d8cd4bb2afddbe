package dev.atelier.learner.intake;

import dev.atelier.event.CohortId;
import java.time.Instant;
import java.util.UUID;

/** A list that somebody brought into a cohort. */
record Intake(UUID id, CohortId cohort, UUID broughtBy, Instant at) {}
