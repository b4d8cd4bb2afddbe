package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.agenda.Slot.Content;
import dev.atelier.event.curriculum.Timetable;
import dev.atelier.event.curriculum.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a text gives a time to, with what belongs to it: an item, or a module of which no item has a time.
 *
 * @param minutes how long it takes where nobody said
 */
record TimedPart(String title, ItemKind kind, String module, List<ItemKey> items, Timing timing, int minutes) {

    /** In the order of the curriculum. */
    static List<TimedPart> of(Taught taught) {
        var parts = new ArrayList<TimedPart>();
        taught.modules().forEach(module -> parts.addAll(new Walk(taught, module).parts()));
        return parts;
    }

    boolean isBreak() {
        return kind == ItemKind.BREAK;
    }

    Content content() {
        return new Content(kind, isBreak() ? "" : module, items);
    }

    /** One walk through a module: what has no time belongs to what has one before it, or else to the next. */
    private static final class Walk {

        private final Taught taught;
        private final Timetable times;
        private final Module module;
        private final List<TimedPart> parts = new ArrayList<>();
        private final List<ItemKey> waiting = new ArrayList<>();

        Walk(Taught taught, Module module) {
            this.taught = taught;
            this.times = taught.times();
            this.module = module;
        }

        List<TimedPart> parts() {
            if (module.items().stream().noneMatch(this::hasTime)) {
                if (times.of(module).isTimed()) {
                    var all = module.items().stream().map(Item::key).toList();
                    parts.add(
                            new TimedPart(title(), kind(), module.key(), all, times.of(module), taught.weight(module)));
                }
                return parts;
            }
            module.items().forEach(this::visit);
            before().ifPresentOrElse(part -> part.items().addAll(waiting), waiting::clear);
            return parts;
        }

        private boolean hasTime(Item item) {
            return times.of(item).isTimed() || item.items().stream().anyMatch(this::hasTime);
        }

        private void visit(Item item) {
            if (item.items().stream().anyMatch(this::hasTime)) {
                // Its parts have times of their own; it goes with the first of them.
                waiting.add(item.key());
                item.items().stream().filter(this::hasTime).forEach(this::visit);
            } else if (times.of(item).isTimed()) {
                add(item);
            } else if (!parts.isEmpty() && !parts.getLast().isBreak()) {
                parts.getLast().items().add(item.key());
            } else {
                waiting.add(item.key());
            }
        }

        private void add(Item item) {
            var items = new ArrayList<ItemKey>();
            if (item.kind() != ItemKind.BREAK) {
                items.addAll(waiting);
                waiting.clear();
            }
            items.add(item.key());
            var timing = times.of(item);
            var day = timing.day() == null ? times.of(module).day() : timing.day();
            parts.add(new TimedPart(
                    item.title(), item.kind(), module.key(), items, timing.onDay(day), taught.weight(item)));
        }

        /** The last part that is no break. */
        private Optional<TimedPart> before() {
            return parts.reversed().stream().filter(part -> !part.isBreak()).findFirst();
        }

        private String title() {
            return module.title().isBlank() ? "Module " + module.key() : module.title();
        }

        private ItemKind kind() {
            return module.items().stream()
                    .map(Item::kind)
                    .filter(kind -> kind != ItemKind.BREAK)
                    .findFirst()
                    .orElse(ItemKind.TOPIC);
        }
    }
}
