package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in a list.
 *
 * @param slug the last part of its page's address
 * @param version the latest published version of its curriculum; left out, for admins, while there is none
 * @param draft the version that its draft will be; left out if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkshopRow(
        UUID id,
        String slug,
        String title,
        @Nullable Integer version,
        @Nullable Integer draft,
        Instant createdAt) {}
