package dev.atelier.event.notice;

import dev.atelier.event.InstructorId;
import dev.atelier.event.agenda.Change;
import dev.atelier.event.agenda.Diff;
import dev.atelier.event.agenda.Slot;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Changes of one slot, by who teaches in it. */
final class Changes {

    private static final UUID ID = UUID.randomUUID();

    private Changes() {}

    static Change added(InstructorId teacher) {
        return Diff.between(List.of(), List.of(slot(teacher))).getFirst();
    }

    static Change handedFrom(InstructorId before, InstructorId after) {
        return Diff.between(List.of(slot(before)), List.of(slot(after))).getFirst();
    }

    private static Slot slot(InstructorId teacher) {
        var starts = LocalDateTime.parse("2023-08-05T10:00");
        return new Slot(ID, starts, starts.plusHours(1), "CLIP", "", Slot.Content.BREAK, List.of(teacher), true);
    }
}
