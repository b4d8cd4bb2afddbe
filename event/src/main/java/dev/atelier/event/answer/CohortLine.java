package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.CohortStatus;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in a list.
 *
 * @param startsAt as the clock hangs in {@code zone}, with its offset at that time; {@code endsAt} is later
 * @param zone an IANA name
 * @param place in words; empty if nobody knows yet
 * @param page where anybody reads of it; left out for a draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CohortLine(
        UUID id,
        UUID workshop,
        String title,
        CohortStatus status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String zone,
        String place,
        SeatsAnswer seats,
        @Nullable String page) {}
