package dev.atelier.event.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people do to modules, which are named by their place, counted from 0. */
sealed interface ModuleEdit extends Edit {

    String GONE = "This module is no longer in the draft: someone removed it meanwhile.";

    /** Gives a module new words; who does so has settled its key. */
    record Correct(int module, ModuleWords words) implements ModuleEdit {
        @Override
        public Edited on(Draft draft) {
            if (!draft.hasModule(module)) {
                return new Edited.Gone(GONE);
            }
            var problems = problems(draft, module, words);
            return problems.isEmpty() ? corrected(draft) : new Edited.Refused(problems);
        }

        private Edited corrected(Draft draft) {
            var old = draft.modules().get(module);
            var origin = old.origin().confirmed();
            var corrected = new CurriculumModule(
                    words.key(),
                    words.title(),
                    words.introduction(),
                    old.items(),
                    "",
                    origin,
                    words.time().over(old.timing()));
            return done(
                    draft.withModule(module, same -> corrected), "Corrected module " + corrected.key() + ".", module);
        }
    }

    /** Puts a new module at the end. */
    record Add(ModuleWords words) implements ModuleEdit {
        @Override
        public Edited on(Draft draft) {
            var problems = problems(draft, -1, words);
            if (draft.modules().size() >= Draft.MOST_MODULES) {
                problems.put("key", "A curriculum has at most 60 modules.");
            }
            if (!problems.isEmpty()) {
                return new Edited.Refused(problems);
            }
            var modules = new ArrayList<>(draft.modules());
            modules.add(new CurriculumModule(
                    words.key(),
                    words.title(),
                    words.introduction(),
                    List.of(),
                    "",
                    Origin.NONE,
                    words.time().over(Timing.NONE)));
            return done(draft.with(modules), "Added module " + words.key() + ".", modules.size() - 1);
        }
    }

    /** Moves a module before or behind its neighbour. */
    record Move(int module, Way way) implements ModuleEdit {
        @Override
        public Edited on(Draft draft) {
            if (!draft.hasModule(module)) {
                return new Edited.Gone(GONE);
            }
            var to = module + by();
            if (to == module || !draft.hasModule(to)) {
                return Edited.refused("This module can't go further that way.");
            }
            var modules = new ArrayList<>(draft.modules());
            Collections.swap(modules, module, to);
            var where = way == Way.UP ? " up." : " down.";
            return done(draft.with(modules), "Moved module " + modules.get(to).key() + where, to);
        }

        /** Modules belong to no other, so they go neither in nor out. */
        private int by() {
            return switch (way) {
                case UP -> -1;
                case DOWN -> 1;
                case IN, OUT -> 0;
            };
        }
    }

    /** Takes a module out with all its items. */
    record Remove(int module) implements ModuleEdit {
        @Override
        public Edited on(Draft draft) {
            if (!draft.hasModule(module)) {
                return new Edited.Gone(GONE);
            }
            var modules = new ArrayList<>(draft.modules());
            var removed = modules.remove(module);
            var count = removed.items().size();
            return done(
                    draft.spending(removed.items()).with(modules),
                    "Removed module " + removed.name() + " with " + (count == 1 ? "1 item." : count + " items."),
                    Math.max(0, module - 1));
        }
    }

    private static Map<String, String> problems(Draft draft, int self, ModuleWords words) {
        var problems = new TreeMap<>(words.problems());
        for (var at = 0; at < draft.modules().size(); at++) {
            if (at != self && draft.modules().get(at).key().equalsIgnoreCase(words.key())) {
                problems.put("key", "Another module has the key " + words.key() + " already: choose another one.");
            }
        }
        return problems;
    }

    private static Edited done(Draft draft, String what, int module) {
        return new Edited.Done(draft, what, Edit.anchor(module));
    }
}
