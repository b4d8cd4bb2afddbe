package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.page.ChangeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed from one version of a curriculum to the next; items are recognised by their keys. */
final class Difference {

    private record Where(String module, String parent, CurriculumItem item) {}

    private final Map<ItemKey, Where> before;
    private final Map<ItemKey, Where> after;
    private final List<ChangeView> changes = new ArrayList<>();

    private Difference(List<CurriculumModule> before, List<CurriculumModule> after) {
        this.before = places(before);
        this.after = places(after);
    }

    static List<ChangeView> between(List<CurriculumModule> before, List<CurriculumModule> after) {
        var difference = new Difference(before, after);
        difference.modules(before, after);
        difference.items();
        return List.copyOf(difference.changes);
    }

    private void modules(List<CurriculumModule> old, List<CurriculumModule> now) {
        var known = new LinkedHashMap<String, CurriculumModule>();
        old.forEach(module -> known.put(module.key(), module));
        for (var module : now) {
            var then = known.remove(module.key());
            if (then == null) {
                changes.add(ChangeView.added("Module " + module.name()));
            } else {
                changed("retitled", "Module " + module.key(), then.title(), module.title());
                if (!then.introduction().equals(module.introduction())) {
                    changes.add(ChangeView.of("reworded", "The introduction of module " + module.key()));
                }
            }
        }
        known.values().forEach(gone -> changes.add(ChangeView.removed("Module " + gone.name())));
        var kept = now.stream().map(CurriculumModule::key).toList();
        var order =
                old.stream().map(CurriculumModule::key).filter(kept::contains).toList();
        for (var key : OutOfOrder.of(order, kept)) {
            changes.add(ChangeView.of("moved", "Module " + key + " stands elsewhere in the order"));
        }
    }

    private void items() {
        after.forEach((key, now) -> {
            var then = before.get(key);
            if (then == null) {
                changes.add(ChangeView.added(now.item().title() + " (module " + now.module() + ")"));
            } else {
                item(then, now);
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                changes.add(ChangeView.removed(then.item().title() + " (module " + then.module() + ")"));
            }
        });
        var lists = lists(before);
        lists(after)
                .forEach((list, keys) -> OutOfOrder.of(lists.getOrDefault(list, List.of()), keys)
                        .forEach(key ->
                                changes.add(ChangeView.of("moved", titleOf(key) + " stands elsewhere in its list"))));
    }

    private void item(Where then, Where now) {
        var title = now.item().title();
        changed("retitled", "", then.item().title(), title);
        changed("kind", title, then.item().kind().words(), now.item().kind().words());
        changed("required", title, required(then), required(now));
        changed("retimed", title, timed(then), timed(now));
        changed("moved", title, "module " + then.module(), "module " + now.module());
        if (then.module().equals(now.module()) && !then.parent().equals(now.parent())) {
            changes.add(ChangeView.of("moved", title + " belongs to another item now, or to none"));
        }
        if (!then.item().note().equals(now.item().note())) {
            changes.add(ChangeView.of("reworded", "The note to " + title));
        }
    }

    private void changed(String how, String what, String then, String now) {
        if (!then.equals(now)) {
            changes.add(new ChangeView(how, "note", what, then, now));
        }
    }

    private static String timed(Where where) {
        var words = SlotWords.of(where.item().timing());
        return words.isEmpty() ? "no time" : words;
    }

    private static String required(Where where) {
        return where.item().required() ? "required" : "not required";
    }

    private String titleOf(ItemKey key) {
        var now = after.get(key);
        return now == null ? key.value() : now.item().title();
    }

    /** The keys of the items that stand in the same list before and after, in order, by list. */
    private Map<String, List<ItemKey>> lists(Map<ItemKey, Where> places) {
        var lists = new LinkedHashMap<String, List<ItemKey>>();
        places.forEach((key, where) -> {
            if (keptItsList(key)) {
                lists.computeIfAbsent(where.module() + "\n" + where.parent(), list -> new ArrayList<>())
                        .add(key);
            }
        });
        return lists;
    }

    private boolean keptItsList(ItemKey key) {
        var then = before.get(key);
        var now = after.get(key);
        return then != null
                && now != null
                && then.module().equals(now.module())
                && then.parent().equals(now.parent());
    }

    private static Map<ItemKey, Where> places(List<CurriculumModule> modules) {
        var places = new LinkedHashMap<ItemKey, Where>();
        for (var module : modules) {
            var parents = new ArrayList<String>();
            for (var item : module.items()) {
                parents.subList(item.depth(), parents.size()).clear();
                var parent = parents.isEmpty() ? "" : parents.getLast();
                places.put(item.key(), new Where(module.key(), parent, item));
                parents.add(item.key().value());
            }
        }
        return places;
    }
}
