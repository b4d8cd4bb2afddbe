package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.CurriculumFacts.Module;
import dev.atelier.event.ItemKind;
import dev.atelier.event.agenda.Slot.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Spreads the modules of a curriculum over the days: in order, each for as long as what is in it takes compared with
 * the others, with breaks, to five minutes. A module that a break cuts goes on after it.
 */
final class FirstDraft {

    private static final int GRID = 5;

    /** A module's end this near to a break is moved to it, so that nothing goes on for a moment after it. */
    private static final int NEAR = 10;

    private final Supplier<UUID> ids;
    private final Taught taught;

    FirstDraft(Supplier<UUID> ids, Taught taught) {
        this.ids = ids;
        this.taught = taught;
    }

    /** Empty if there is nothing to teach, or less than five minutes for each module. */
    List<Slot> of(List<Day> days) {
        var modules = taught.modules();
        var spans = days.stream().flatMap(day -> Span.of(day).stream()).toList();
        var teaching = spans.stream().filter(span -> !span.isBreak()).toList();
        var minutes = teaching.stream().mapToInt(Span::minutes).sum();
        if (modules.isEmpty() || minutes < GRID * modules.size()) {
            return List.of();
        }
        var slots = new ArrayList<>(breaks(spans));
        var ends = ends(teaching, minutes);
        var from = 0;
        for (var index = 0; index < modules.size(); index++) {
            slots.addAll(slots(modules.get(index), from, ends.get(index), teaching));
            from = ends.get(index);
        }
        slots.sort(Slot.IN_ORDER);
        return slots;
    }

    /** The minute of teaching at which each module ends. */
    private List<Integer> ends(List<Span> teaching, int minutes) {
        var modules = taught.modules();
        var total = modules.stream().mapToInt(taught::weight).sum();
        var spare = minutes - GRID * modules.size();
        var breaks = breakMinutes(teaching);
        var ends = new ArrayList<Integer>();
        var weight = 0;
        var before = 0;
        for (var index = 0; index < modules.size(); index++) {
            weight += taught.weight(modules.get(index));
            var left = modules.size() - index - 1;
            var end = GRID * (index + 1) + Math.round((float) spare * weight / total / GRID) * GRID;
            var latest = minutes - GRID * left;
            before = left == 0 ? minutes : clamp(near(end, breaks), before + GRID, latest);
            ends.add(before);
        }
        return ends;
    }

    private static List<Integer> breakMinutes(List<Span> teaching) {
        var minutes = new ArrayList<Integer>();
        var at = 0;
        for (var span : teaching) {
            at += span.minutes();
            minutes.add(at);
        }
        return minutes;
    }

    private static int near(int end, List<Integer> breaks) {
        return breaks.stream()
                .filter(at -> Math.abs(at - end) <= NEAR)
                .findFirst()
                .orElse(end);
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    /** One slot for each span that a module reaches into; its items are shared out in order. */
    private List<Slot> slots(Module module, int from, int to, List<Span> teaching) {
        var slots = new ArrayList<Slot>();
        var spanStart = 0;
        for (var span : teaching) {
            var begin = Math.max(from, spanStart);
            var end = Math.min(to, spanStart + span.minutes());
            if (begin < end) {
                var items = share(module, (double) (begin - from) / (to - from), (double) (end - from) / (to - from));
                slots.add(new Slot(
                        ids.get(),
                        span.at(begin - spanStart),
                        span.at(end - spanStart),
                        slots.isEmpty() ? title(module) : title(module) + ", continued",
                        "",
                        new Content(
                                kind(items),
                                module.key(),
                                items.stream().map(Item::key).toList()),
                        List.of(),
                        true));
            }
            spanStart += span.minutes();
        }
        return slots;
    }

    private static String title(Module module) {
        return module.title().isBlank() ? "Module " + module.key() : module.title();
    }

    /** The items whose middle lies in that part of the module's time. */
    private List<Item> share(Module module, double from, double to) {
        var total = module.items().stream().mapToInt(taught::weight).sum();
        var items = new ArrayList<Item>();
        var weight = 0;
        for (var item : module.items()) {
            var middle = (weight + taught.weight(item) / 2.0) / total;
            weight += taught.weight(item);
            if (middle >= from && middle < to) {
                items.add(item);
            }
        }
        return items;
    }

    /** What takes most of the time. */
    private ItemKind kind(List<Item> items) {
        return items.stream()
                .collect(Collectors.groupingBy(Item::kind, Collectors.summingInt(taught::weight)))
                .entrySet()
                .stream()
                .max(Comparator.<Map.Entry<ItemKind, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(ItemKind.TOPIC);
    }

    private List<Slot> breaks(List<Span> spans) {
        return spans.stream()
                .filter(Span::isBreak)
                .map(span -> new Slot(
                        ids.get(),
                        span.starts(),
                        span.at(span.minutes()),
                        span.pause(),
                        "",
                        Content.BREAK,
                        List.of(),
                        true))
                .toList();
    }
}
