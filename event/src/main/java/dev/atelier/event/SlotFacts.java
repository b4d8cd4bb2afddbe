package dev.atelier.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A part of the day as it was released.
 *
 * @param id stays the same in every release
 * @param startsAt local time in the cohort's zone; {@code endsAt} is later
 * @param room empty where the whole cohort is in one room
 * @param items what is done in it, by the keys of the curriculum
 */
public record SlotFacts(
        UUID id,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String title,
        String room,
        ItemKind kind,
        List<ItemKey> items) {

    public boolean isBreak() {
        return kind == ItemKind.BREAK;
    }
}
