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

    /** The same for what follows in the room that the slot was in, and nowhere else. */
    static List<Slot> replaceInRoom(List<Slot> slots, Slot before, Slot after) {
        var by = Duration.between(before.endsAt(), after.endsAt());
        return slots.stream()
                .map(slot -> slot.id().equals(before.id())
                        ? after
                        : slot.isInSameRoomAs(before) && isLaterOnTheDay(slot, before.endsAt()) ? slot.moved(by) : slot)
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
