package dev.atelier.event.curriculum;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the parts of a published version take place, and for how long, as far as its text said: by their keys. */
public record Timetable(Map<String, Timing> modules, Map<ItemKey, Timing> items) {

    public static final Timetable NONE = new Timetable(Map.of(), Map.of());

    static Timetable of(List<CurriculumModule> modules) {
        var times = new HashMap<String, Timing>();
        var items = new HashMap<ItemKey, Timing>();
        for (var module : modules) {
            times.put(module.key(), module.timing());
            module.items().forEach(item -> items.put(item.key(), item.timing()));
        }
        return new Timetable(Map.copyOf(times), Map.copyOf(items));
    }

    public Timing of(CurriculumFacts.Module module) {
        return modules.getOrDefault(module.key(), Timing.NONE);
    }

    public Timing of(CurriculumFacts.Item item) {
        return items.getOrDefault(item.key(), Timing.NONE);
    }
}
