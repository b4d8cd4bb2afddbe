package dev.atelier.event.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what changed between two agendas, slot by slot, by the slots' ids. */
public final class Diff {

    private static final Comparator<Change> IN_ORDER = Comparator.comparing(Change::slot, Slot.IN_ORDER);

    private Diff() {}

    public static List<Change> between(List<Slot> before, List<Slot> after) {
        var old = byId(before);
        var now = byId(after);
        var kept = after.stream().flatMap(slot -> change(old.get(slot.id()), slot));
        var gone = before.stream().filter(slot -> !now.containsKey(slot.id())).<Change>map(Change.Cancelled::new);
        return Stream.concat(kept, gone).sorted(IN_ORDER).toList();
    }

    /** The agenda that comes of another one by these changes, in the order of the day. */
    static List<Slot> apply(List<Slot> before, List<Change> changes) {
        var slots = byId(before);
        for (var change : changes) {
            switch (change) {
                case Change.Added added -> slots.put(added.slot().id(), added.slot());
                case Change.Altered altered -> slots.put(altered.slot().id(), altered.slot());
                case Change.Cancelled cancelled -> slots.remove(cancelled.slot().id());
            }
        }
        var all = new ArrayList<>(slots.values());
        all.sort(Slot.IN_ORDER);
        return all;
    }

    private static Stream<Change> change(@Nullable Slot before, Slot after) {
        if (before == null) {
            return Stream.of(new Change.Added(after));
        }
        var aspects = EnumSet.allOf(Aspect.class);
        aspects.removeIf(aspect -> !aspect.differs(before, after));
        return aspects.isEmpty() ? Stream.empty() : Stream.of(new Change.Altered(before, after, aspects));
    }

    private static Map<UUID, Slot> byId(List<Slot> slots) {
        return slots.stream()
                .collect(Collectors.toMap(Slot::id, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }
}
