package dev.atelier.event.curriculum;

import java.util.List;

/** Finds the place of a line of the text among the items that were read from other lines. */
final class Placing {

    private Placing() {}

    /** Puts the item behind the last one that was read from an earlier line, or else at the very end. */
    static Draft after(Draft draft, CurriculumItem item) {
        var line = first(item.origin());
        for (var module = draft.modules().size() - 1; module >= 0; module--) {
            var branches = draft.modules().get(module).branches();
            for (var at = branches.items().size() - 1; at >= 0; at--) {
                var before = branches.items().get(at);
                if (first(before.origin()) < line) {
                    var beside = item.deeper(before.depth());
                    return draft.withItems(module, branches.with(branches.end(at), List.of(beside)));
                }
            }
            if (first(draft.modules().get(module).origin()) < line) {
                return draft.withItems(module, branches.with(0, List.of(item)));
            }
        }
        var last = draft.modules().size() - 1;
        var branches = draft.modules().get(last).branches();
        return draft.withItems(last, branches.with(branches.items().size(), List.of(item)));
    }

    private static int first(Origin origin) {
        return origin.lines() == null ? Integer.MAX_VALUE : origin.lines().first();
    }
}
