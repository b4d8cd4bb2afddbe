package dev.atelier.mentorship.work;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The newest round of a learner's own work, as it stood when they asked.
 *
 * @param seated whether the learner still has the seat, and may change things
 */
record MyRound(
        UUID work,
        CohortId cohort,
        LearnerId learner,
        ZoneId zone,
        boolean seated,
        UUID id,
        int number,
        RoundState state) {}
