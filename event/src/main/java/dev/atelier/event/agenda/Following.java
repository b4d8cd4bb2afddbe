package dev.atelier.event.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Moves what follows on the same day along with a slot, so that gaps stay as they are. */
final class Following {

    private Following() {}

    /** Puts a slot in place of the one it was; {@code along} moves the rest of the day by as much as its end moved. */
    static List<Slot> replace(List<Slot> slots, Slot before, Slot after, boolean along) {
        var by = Duration.between(before.endsAt(), after.endsAt());
        return slots.stream()
                .map(slot -> slot.id().equals(before.id())
                        ? after
                        : along && isLaterOnTheDay(slot, before.endsAt()) ? slot.moved(by) : slot)
                .sorted(Slot.IN_ORDER)
                .toList();
    }

    /** Puts a new slot in; {@code along} makes room for it. */
    static List<Slot> insert(List<Slot> slots, Slot added, boolean along) {
        var others = slots.stream()
                .map(slot -> along && isLaterOnTheDay(slot, added.startsAt()) ? slot.moved(added.length()) : slot);
        return Stream.concat(others, Stream.of(added)).sorted(Slot.IN_ORDER).toList();
    }

    private static boolean isLaterOnTheDay(Slot slot, LocalDateTime from) {
        return !slot.startsAt().isBefore(from) && slot.startsAt().toLocalDate().equals(from.toLocalDate());
    }
}
