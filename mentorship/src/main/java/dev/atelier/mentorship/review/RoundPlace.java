package dev.atelier.mentorship.review;

import dev.atelier.event.CohortId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a round belongs; {@code item} is null where it is about something else than an item. */
record RoundPlace(
        UUID round,
        UUID work,
        CohortId cohort,
        @Nullable String item,
        OffsetDateTime handedInAt,
        String learner,
        ZoneId zone) {

    Instant handedIn() {
        return handedInAt.toInstant();
    }

    String base() {
        return "/staff/reviews/" + round;
    }
}
