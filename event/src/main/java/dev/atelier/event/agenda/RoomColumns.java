package dev.atelier.event.agenda;

import dev.atelier.event.agenda.RoomBookings.KnownRoom;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms that stand side by side in the timeline: first the one without a name, for what is for everybody, then those
 * that the draft uses or the venue has.
 *
 * @param rooms at most twelve, each once however it is spelled
 */
record RoomColumns(List<KnownRoom> rooms) {

    private static final int MOST = 12;

    static RoomColumns of(List<Slot> slots, List<KnownRoom> known) {
        var used = slots.stream().map(Slot::room).map(String::strip).sorted().toList();
        var keys = used.stream().map(Slot::keyOf).toList();
        var rooms = new LinkedHashMap<String, KnownRoom>();
        rooms.put("", new KnownRoom("", null, false));
        // What the draft uses comes before what the venue has besides, so that it is never left out.
        Stream.of(
                        known.stream().filter(room -> keys.contains(Slot.keyOf(room.name()))),
                        used.stream().map(name -> new KnownRoom(name, null, false)),
                        known.stream().filter(room -> !room.retired()))
                .flatMap(some -> some)
                .forEach(room -> rooms.putIfAbsent(Slot.keyOf(room.name()), room));
        return new RoomColumns(rooms.values().stream()
                .limit(MOST)
                .sorted(Comparator.comparing(room -> Slot.keyOf(room.name())))
                .toList());
    }

    List<String> names() {
        return rooms.stream().map(KnownRoom::name).toList();
    }

    /** Rooms beyond the twelfth share the last column. */
    int of(Slot slot) {
        var index = names().stream().map(Slot::keyOf).toList().indexOf(slot.roomKey());
        return index < 0 ? rooms.size() - 1 : index;
    }
}
