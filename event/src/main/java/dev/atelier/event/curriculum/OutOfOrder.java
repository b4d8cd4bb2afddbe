package dev.atelier.event.curriculum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest things that must be moved to get from one order to another of the same things. */
final class OutOfOrder {

    private OutOfOrder() {}

    /** All but a longest increasing subsequence of the old places, in the new order; quadratic in at most 1,000. */
    static <T> List<T> of(List<T> before, List<T> after) {
        var places = new HashMap<T, Integer>();
        before.forEach(thing -> places.put(thing, places.size()));
        var kept = after.stream().filter(places::containsKey).toList();
        var longest = new int[kept.size()];
        var previous = new int[kept.size()];
        var best = -1;
        for (var i = 0; i < kept.size(); i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (var j = 0; j < i; j++) {
                if (longest[j] >= longest[i] && place(places, kept, j) < place(places, kept, i)) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || longest[i] > longest[best] ? i : best;
        }
        var moved = new ArrayList<>(kept);
        for (var i = best; i >= 0; i = previous[i]) {
            moved.remove(i);
        }
        return moved;
    }

    private static <T> int place(Map<T, Integer> places, List<T> kept, int at) {
        return places.getOrDefault(kept.get(at), -1);
    }
}
