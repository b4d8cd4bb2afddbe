package dev.atelier.event.agenda;

import java.util.Set;

/** What became of a slot from one agenda to the next; each slot appears once, with all that changed. */
public sealed interface Change {

    /** The slot as it is; one that was cancelled, as it was. */
    Slot slot();

    record Added(Slot slot) implements Change {}

    record Cancelled(Slot slot) implements Change {}

    record Altered(Slot before, Slot slot, Set<Aspect> aspects) implements Change {
        public Altered {
            if (!before.id().equals(slot.id()) || aspects.isEmpty()) {
                throw new IllegalArgumentException("An altered slot is the same slot with something changed");
            }
            aspects = Set.copyOf(aspects);
        }
    }
}
