package dev.atelier.event.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to a draft in one go.
 *
 * @param revision the draft's revision that it led to
 * @param who the person's name; empty if it is not known
 * @param what it was, in words: "“Panel” moved"
 * @param turns the edit that it takes back: undoing one, or redoing what undid it; null for any other
 * @param was the slots that it changed or removed, as they were before; {@code is} those that it changed or added, as they
 *     became
 */
record DraftEdit(
        long revision,
        UUID actor,
        String who,
        String what,
        @Nullable Long turns,
        List<Slot> was,
        List<Slot> is) {

    /** What would lead from one agenda to another: the slots that differ, before and after. */
    static DraftEdit between(long revision, UUID actor, String what, List<Slot> before, List<Slot> after) {
        return new DraftEdit(revision, actor, "", what, null, without(before, after), without(after, before));
    }

    /** The edit that takes this one back. */
    DraftEdit turned(long next, UUID by) {
        return new DraftEdit(next, by, "", what, revision, is, was);
    }

    boolean touches(UUID slot) {
        return Stream.concat(was.stream(), is.stream()).anyMatch(one -> one.id().equals(slot));
    }

    boolean changesNothing() {
        return was.isEmpty() && is.isEmpty();
    }

    /** The slots with this edit made; empty if one that it changes is no longer as it was. */
    Optional<List<Slot>> on(List<Slot> slots) {
        var ids = new HashSet<UUID>();
        was.forEach(slot -> ids.add(slot.id()));
        is.forEach(slot -> ids.add(slot.id()));
        var touched = slots.stream().filter(slot -> ids.contains(slot.id())).toList();
        if (touched.size() != was.size() || !touched.containsAll(was)) {
            return Optional.empty();
        }
        var made = new ArrayList<>(
                slots.stream().filter(slot -> !ids.contains(slot.id())).toList());
        made.addAll(is);
        made.sort(Slot.IN_ORDER);
        return Optional.of(made);
    }

    private static List<Slot> without(List<Slot> slots, List<Slot> others) {
        var known = new HashSet<>(others);
        return slots.stream().filter(slot -> !known.contains(slot)).toList();
    }
}
