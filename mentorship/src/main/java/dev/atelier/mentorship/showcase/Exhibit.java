package dev.atelier.mentorship.showcase;

import dev.atelier.api.Cursor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted work as somebody sees it who may.
 *
 * @param words Markdown; may be empty
 * @param name as much of the learner's name as is shown; may be empty
 * @param lookedAfter whether whoever looks may take it down
 * @param own whether it is theirs
 */
record Exhibit(
        UUID id,
        Place place,
        String title,
        String words,
        String name,
        Reach reach,
        Instant at,
        boolean lookedAfter,
        boolean own,
        List<Image> images) {

    /** The cohort that it was made in; {@code title} is the workshop's. */
    record Place(UUID cohort, UUID workshop, String title, ZoneId zone) {}

    /** A copy of an image, with the size of its small version; {@code generation} is as stored, null unless it is told. */
    record Image(
            int position, int width, int height, @Nullable String generation) {}

    String address() {
        return "/showcase/" + id;
    }

    Cursor cursor() {
        return new Cursor(at, id);
    }
}
