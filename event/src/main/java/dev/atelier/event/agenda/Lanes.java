package dev.atelier.event.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays slots that are in one column at once beside each other, so that none hides another. */
final class Lanes {

    private static final int MOST = 6;

    /** {@code of} lanes share the width, at most six; {@code index} counts from 0. What is beyond lies in the last one. */
    record Lane(int index, int of) {}

    private Lanes() {}

    /** For the slots of one column, in order. */
    static Map<UUID, Lane> of(List<Slot> slots) {
        var lanes = new HashMap<UUID, Lane>();
        var together = new ArrayList<Slot>();
        for (var slot : slots) {
            if (together.stream().noneMatch(slot::overlaps)) {
                share(together, lanes);
                together.clear();
            }
            together.add(slot);
        }
        share(together, lanes);
        return lanes;
    }

    private static void share(List<Slot> together, Map<UUID, Lane> lanes) {
        var ends = new ArrayList<Slot>();
        var places = new HashMap<UUID, Integer>();
        for (var slot : together) {
            var lane = 0;
            while (lane < ends.size() && ends.get(lane).overlaps(slot)) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(slot);
            } else {
                ends.set(lane, slot);
            }
            places.put(slot.id(), lane);
        }
        places.forEach((id, lane) -> lanes.put(id, new Lane(Math.min(lane, MOST - 1), Math.min(ends.size(), MOST))));
    }
}
