package dev.atelier.event.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A way to change a slot's place in the day without opening its form. */
sealed interface SlotMove {

    /** Steps are of so many minutes. */
    int STEP = 5;

    UUID slot();

    /** What becomes of the slot; empty if it goes. */
    Optional<Slot> of(Slot before, List<String> rooms);

    /** To a time and a room: {@code ends} is later than {@code starts}, the room at most 100 characters. */
    record To(UUID slot, LocalDateTime starts, LocalDateTime ends, String room) implements SlotMove {
        public To {
            if (!ends.isAfter(starts)) {
                throw new IllegalArgumentException("A slot ends after it starts, not at " + ends);
            }
            if (room.length() > 100) {
                throw new IllegalArgumentException("A room's name has 100 characters at most");
            }
        }

        @Override
        public Optional<Slot> of(Slot before, List<String> rooms) {
            return Optional.of(before.at(starts, ends, room));
        }
    }

    /** One press of a button: five minutes, or to the next room. No slot gets shorter than five minutes. */
    record Step(UUID slot, Way way) implements SlotMove {
        @Override
        public Optional<Slot> of(Slot before, List<String> rooms) {
            var five = Duration.ofMinutes(STEP);
            return switch (way) {
                case EARLIER -> Optional.of(before.moved(five.negated()));
                case LATER -> Optional.of(before.moved(five));
                case LONGER -> Optional.of(before.until(before.endsAt().plus(five)));
                case SHORTER ->
                    Optional.of(
                            before.length().compareTo(five) > 0
                                    ? before.until(before.endsAt().minus(five))
                                    : before);
                case ROOM -> Optional.of(before.at(before.startsAt(), before.endsAt(), next(before, rooms)));
                case REMOVE -> Optional.empty();
            };
        }
    }

    /** What a press asks for. */
    enum Way {
        EARLIER,
        LATER,
        LONGER,
        SHORTER,
        ROOM,
        REMOVE
    }

    /** The room after a slot's own, in the order of the columns; the first one after the last. */
    static String next(Slot slot, List<String> rooms) {
        if (rooms.isEmpty()) {
            return slot.room();
        }
        var keys = rooms.stream().map(Slot::keyOf).toList();
        return rooms.get((keys.indexOf(slot.roomKey()) + 1) % rooms.size());
    }
}
