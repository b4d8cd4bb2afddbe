package dev.atelier.learner.selection;

import dev.atelier.event.CohortId;
import java.time.Instant;
import java.util.UUID;

/** Something to be done with several people, by whom and since when. */
record Selection(UUID id, CohortId cohort, Order order, UUID by, Instant at) {}
