package dev.atelier.event.outline;

import java.util.HashSet;
import java.util.List;

/** Gives modules without a key the next free number. */
final class ModuleKeys {
    private ModuleKeys() {}

    static List<OutlineModule> settle(List<ModuleDraft> drafts) {
        var taken = new HashSet<String>();
        drafts.forEach(draft -> taken.add(draft.key()));
        var next = new int[] {1};
        return drafts.stream()
                .map(draft -> {
                    while (draft.key().isEmpty() && !taken.add(Integer.toString(next[0]))) {
                        next[0]++;
                    }
                    return draft.module(Integer.toString(next[0]));
                })
                .toList();
    }
}
