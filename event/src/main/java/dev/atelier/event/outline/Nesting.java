package dev.atelier.event.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parent of each list item by its indent, and by its bullet where copying has lost the indent. */
final class Nesting {
    /** Deeper items stay at this depth: nobody plans so, and everything that walks an outline may then recurse. */
    static final int DEEPEST = 16;

    private static final int SAME = 1;

    /** An item that may still get sub-items; {@code base} marks sub-headings and timed entries, which hold whole lists. */
    private record Place(int indent, Bullet bullet, boolean base, ItemDraft item) {}

    private final List<ItemDraft> roots;
    private final Deque<Place> places = new ArrayDeque<>();

    Nesting(List<ItemDraft> roots) {
        this.roots = roots;
    }

    @Nullable
    ItemDraft last() {
        return places.isEmpty() ? null : places.peek().item();
    }

    int lastIndent() {
        return places.isEmpty() ? 0 : places.peek().indent();
    }

    /** An item that the lists below it belong to, at a heading's depth from 0. */
    void addBase(ItemDraft item, int depth) {
        while (!places.isEmpty() && !(places.peek().base() && places.peek().indent() < depth)) {
            places.pop();
        }
        put(new Place(depth, Bullet.NONE, true, item));
    }

    void addPoint(ItemDraft item, Bullet bullet, int indent, boolean afterBlank) {
        while (!places.isEmpty() && !places.peek().base() && !holds(places.peek(), bullet, indent, afterBlank)) {
            places.pop();
        }
        put(new Place(indent, bullet, false, item));
    }

    private boolean holds(Place above, Bullet bullet, int indent, boolean afterBlank) {
        if (bullet.isNumber()
                && above.bullet().isNumber()
                && (bullet.depth() > 1 || above.bullet().depth() > 1)) {
            return above.bullet().depth() < bullet.depth();
        }
        if (indent > above.indent() + SAME) {
            return true;
        }
        if (indent < above.indent() - SAME || above.bullet().style().equals(bullet.style())) {
            return false;
        }
        return isNewList(bullet, indent) && !(afterBlank && above.bullet().isPlainSign() && bullet.isPlainSign());
    }

    /** Another sign at the same indent opens a list below, unless that sign's own list stands open further up. */
    private boolean isNewList(Bullet bullet, int indent) {
        var further = places.iterator();
        further.next();
        while (further.hasNext()) {
            var place = further.next();
            if (place.base()) {
                return true;
            }
            if (place.bullet().style().equals(bullet.style()) && indent <= place.indent() + SAME) {
                return false;
            }
        }
        return true;
    }

    private void put(Place place) {
        while (places.size() >= DEEPEST) {
            places.pop();
        }
        if (places.isEmpty()) {
            roots.add(place.item());
        } else {
            places.peek().item().add(place.item());
        }
        places.push(place);
    }
}
