package dev.atelier.event.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks over where things are to happen: rooms too small for the seats, doors that are closed, rooms that are retired. */
final class PlaceRules {

    private PlaceRules() {}

    static List<Problem> check(List<Slot> slots, int seats, MeetingPlace place) {
        var problems = new ArrayList<Problem>();
        var most = place.capacity();
        if (most != null && most < seats) {
            problems.add(
                    Problem.ofWhole("The venue has room for %,d, and there are %,d seats.".formatted(most, seats)));
        }
        for (var slot : slots) {
            if (!slot.isBreak() && !place.isOpenFor(slot)) {
                problems.add(Problem.warning(slot.id(), "The venue is closed then, or for a part of it."));
            }
            place.roomOf(slot).filter(room -> !slot.isBreak()).ifPresent(room -> {
                if (room.retired()) {
                    problems.add(Problem.warning(slot.id(), "%s is retired.".formatted(room.name())));
                }
                fits(slot, room, slots, seats, place, problems);
            });
        }
        return problems;
    }

    /** What goes on in several rooms at once needs room for everybody in all of them together. */
    private static void fits(
            Slot slot,
            RoomBookings.KnownRoom room,
            List<Slot> slots,
            int seats,
            MeetingPlace place,
            List<Problem> problems) {
        var beside = slots.stream()
                .filter(other -> !other.isBreak() && other.overlaps(slot) && !other.isInSameRoomAs(slot))
                .map(other -> place.roomOf(other).map(RoomBookings.KnownRoom::capacity))
                .toList();
        var own = room.capacity();
        if (own == null || beside.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var all = own + beside.stream().mapToInt(Optional::orElseThrow).sum();
        if (all < seats) {
            problems.add(Problem.warning(
                    slot.id(),
                    beside.isEmpty()
                            ? "%s has room for %,d, and there are %,d seats.".formatted(room.name(), own, seats)
                            : "%s and what is on beside it have room for %,d, and there are %,d seats."
                                    .formatted(room.name(), all, seats)));
        }
    }
}
