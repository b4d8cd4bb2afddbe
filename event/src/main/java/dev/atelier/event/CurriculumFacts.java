package dev.atelier.event;

import java.util.List;
import java.util.stream.Stream;

/** The curriculum version that a cohort is pinned to: modules in order, items nested. */
public record CurriculumFacts(int version, List<Module> modules) {

    /** A module; its key is what the agenda calls it: "0" … "6", "INFINITY". */
    public record Module(String key, String title, List<Item> items) {}

    /** One thing taught or done. */
    public record Item(ItemKey key, String title, ItemKind kind, boolean required, List<Item> items) {

        private Stream<Item> withParts() {
            return Stream.concat(Stream.of(this), items.stream().flatMap(Item::withParts));
        }
    }

    /** Every item, nested ones after the one they belong to. */
    public List<Item> items() {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .flatMap(Item::withParts)
                .toList();
    }
}
