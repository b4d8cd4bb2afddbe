package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.agenda.Slot.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a curriculum is in no slot yet: whole modules, and items of those that are there in part. */
final class Unplaced {

    private static final int LEAST = 15;
    private static final int MOST_TITLE = 300;

    private Unplaced() {}

    /**
     * Something that a slot can be made of.
     *
     * @param key "module:3" or "item:clip"
     */
    record Part(String key, String title, Content content, int minutes) {

        boolean isModule() {
            return key.startsWith("module:");
        }
    }

    static List<Part> of(Taught taught, List<Slot> slots) {
        var placed = new HashSet<ItemKey>();
        slots.forEach(slot -> placed.addAll(slot.content().items()));
        var begun = new HashSet<String>();
        slots.forEach(slot -> begun.add(slot.content().module()));
        var parts = new ArrayList<Part>();
        taught.modules().forEach(module -> parts.addAll(of(taught, module, placed, begun.contains(module.key()))));
        return parts;
    }

    static Optional<Part> find(Taught taught, List<Slot> slots, String key) {
        return of(taught, slots).stream().filter(part -> part.key().equals(key)).findFirst();
    }

    private static List<Part> of(Taught taught, Module module, Set<ItemKey> placed, boolean begun) {
        var left = module.items().stream()
                .filter(item -> !placed.contains(item.key()))
                .toList();
        var parts = new ArrayList<Part>();
        if (!begun && left.size() == module.items().size()) {
            parts.add(new Part(
                    "module:" + module.key(),
                    cut(module.title().isBlank() ? "Module " + module.key() : module.title()),
                    new Content(
                            left.isEmpty() ? ItemKind.TOPIC : left.getFirst().kind(),
                            module.key(),
                            left.stream().map(Item::key).toList()),
                    onTheGrid(taught.weight(module))));
        }
        left.forEach(item -> parts.add(new Part(
                "item:" + item.key().value(),
                cut(item.title()),
                new Content(item.kind(), item.kind() == ItemKind.BREAK ? "" : module.key(), List.of(item.key())),
                onTheGrid(taught.weight(item)))));
        return parts;
    }

    private static int onTheGrid(int minutes) {
        return Math.max(LEAST, Math.ceilDiv(minutes, SlotMove.STEP) * SlotMove.STEP);
    }

    private static String cut(String title) {
        return title.length() > MOST_TITLE ? title.substring(0, MOST_TITLE) : title;
    }
}
