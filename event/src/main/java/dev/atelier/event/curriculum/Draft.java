package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A curriculum on its way. {@code spent} holds the keys of items of earlier versions and of removed ones: facts may hang
 * on them, so no new item gets such a key.
 */
record Draft(List<CurriculumModule> modules, List<LeftLine> leftLines, Set<String> spent) {

    static final int MOST_MODULES = 60;
    static final int MOST_ITEMS = 1000;

    /** Where an item stands. */
    record Place(int module, int index, CurriculumItem item) {}

    Draft {
        modules = List.copyOf(modules);
        leftLines = List.copyOf(leftLines);
        spent = Set.copyOf(spent);
    }

    Draft with(List<CurriculumModule> others) {
        return new Draft(others, leftLines, spent);
    }

    Draft withModule(int at, UnaryOperator<CurriculumModule> change) {
        var changed = new ArrayList<>(modules);
        changed.set(at, change.apply(modules.get(at)));
        return with(changed);
    }

    Draft withItems(int module, List<CurriculumItem> items) {
        return withModule(module, old -> old.with(items));
    }

    Draft with(LeftLine line, LeftLine.State state) {
        return new Draft(
                modules,
                leftLines.stream()
                        .map(one -> one.equals(line) ? one.as(state) : one)
                        .toList(),
                spent);
    }

    Draft spending(List<CurriculumItem> removed) {
        var all = new TreeSet<>(spent);
        removed.forEach(item -> all.add(item.key().value()));
        return new Draft(modules, leftLines, all);
    }

    boolean hasModule(int at) {
        return at >= 0 && at < modules.size();
    }

    Optional<Place> find(ItemKey key) {
        for (var module = 0; module < modules.size(); module++) {
            var items = modules.get(module).items();
            for (var index = 0; index < items.size(); index++) {
                if (items.get(index).key().equals(key)) {
                    return Optional.of(new Place(module, index, items.get(index)));
                }
            }
        }
        return Optional.empty();
    }

    Optional<LeftLine> leftLine(int first) {
        return leftLines.stream().filter(line -> line.lines().first() == first).findFirst();
    }

    int size() {
        return modules.stream().mapToInt(module -> module.items().size()).sum();
    }

    /** Makes keys that neither an item of this draft nor any earlier one has. */
    ItemKeys keys() {
        var taken = new TreeSet<>(spent);
        modules.forEach(
                module -> module.items().forEach(item -> taken.add(item.key().value())));
        return new ItemKeys(taken);
    }
}
