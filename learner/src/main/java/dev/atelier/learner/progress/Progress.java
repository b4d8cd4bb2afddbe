package dev.atelier.learner.progress;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a learner is in a curriculum. Facts about items that it does not hold are kept, and do not count here. */
public record Progress(CurriculumFacts curriculum, Set<ItemKey> completed) {

    /** The required items, m of "n of m". */
    public int required() {
        return requiredItems().size();
    }

    /** The required items that are done, n of "n of m": never above m. */
    public int done() {
        return (int) requiredItems().stream().filter(this::has).count();
    }

    public boolean has(Item item) {
        return completed.contains(item.key());
    }

    /** The first required item that is not done. */
    public Optional<Item> next() {
        return requiredItems().stream().filter(item -> !has(item)).findFirst();
    }

    /** For example {@code 14 of 23}. */
    public String words() {
        return required() == 0 ? "no requirements" : done() + " of " + required();
    }

    private List<Item> requiredItems() {
        return curriculum.items().stream().filter(Item::required).toList();
    }
}
