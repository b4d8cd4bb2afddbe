package dev.atelier.event.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atelier.event.ItemKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day.
 *
 * @param id stays the same in drafts, releases and calendars, whatever else changes
 * @param startsAt as the clock hangs in the cohort's zone, with its offset at that time; {@code endsAt} is later
 * @param room empty where all are in one room
 * @param module the key of its module; empty for a break
 */
public record SlotAnswer(
        UUID id,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String title,
        String room,
        ItemKind kind,
        String module,
        List<SlotItem> items,
        List<SlotPerson> staff,
        boolean tentative) {

    /** What is done in it. */
    public record SlotItem(String key, String title, ItemKind kind) {}

    /** Who teaches it; the id is told to admins alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SlotPerson(@Nullable UUID id, String name) {}
}
