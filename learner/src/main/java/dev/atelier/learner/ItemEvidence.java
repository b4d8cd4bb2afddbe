package dev.atelier.learner;

import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import java.time.Instant;
import java.util.UUID;

/**
 * Someone downstream has seen a learner complete an item: accepted work, say.
 *
 * @param evidence names what was seen; the same evidence twice counts once
 */
public record ItemEvidence(LearnerId learner, CohortId cohort, ItemKey item, UUID evidence, Instant at) {}
