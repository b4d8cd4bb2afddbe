package dev.atelier.event.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agenda that is being worked on; {@code revision} rises with every edit. */
record Draft(long revision, LocalDateTime drawnFor, List<Slot> slots) {

    Optional<Slot> slot(UUID id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }
}
