package dev.atelier.mentorship.showcase;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's own work whose round was accepted.
 *
 * @param round the accepted one
 * @param seated whether they still have the seat, and may show it
 * @param name the learner's
 * @param exhibits what is shown of it: one or none
 * @param takedowns those in force: one or none
 */
record AcceptedWork(
        UUID id,
        UUID round,
        CohortId cohort,
        String cohortTitle,
        ZoneId zone,
        LearnerId learner,
        String title,
        boolean seated,
        String name,
        List<Image> images,
        List<Shown> exhibits,
        List<Takedown> takedowns) {

    /** An image of the accepted round; {@code generation} is as stored. */
    record Image(
            UUID id,
            String name,
            int width,
            int height,
            @Nullable String generation) {}

    /** An exhibit as it stands. */
    record Shown(UUID id, OffsetDateTime at, Wish wish) {}

    /** Why the staff took it down. */
    record Takedown(String reason, OffsetDateTime at) {}

    Optional<Shown> shown() {
        return exhibits.stream().findFirst();
    }

    Optional<Takedown> takenDown() {
        return takedowns.stream().findFirst();
    }
}
