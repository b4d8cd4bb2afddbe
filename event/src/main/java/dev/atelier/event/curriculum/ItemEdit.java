package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.curriculum.Draft.Place;
import dev.atelier.event.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people do to items. */
sealed interface ItemEdit extends Edit {

    String GONE = "This item is no longer in the draft: someone removed it meanwhile.";

    /** Gives an item new words; who does so has seen its kind, so that is no guess any more. */
    record Correct(ItemKey key, ItemWords words) implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            var problems = words.problems();
            return problems.isEmpty() ? at(draft, key, place -> corrected(draft, place)) : new Edited.Refused(problems);
        }

        private Edited corrected(Draft draft, Place place) {
            var corrected = words.item(
                    key,
                    place.item().depth(),
                    place.item().origin().confirmed(),
                    place.item().timing());
            return replaced(draft, place, corrected, "Corrected “" + brief(corrected.title()) + "”.");
        }
    }

    /** Says that the kind was guessed right. */
    record Confirm(ItemKey key) implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            return at(draft, key, place -> {
                var item = place.item().confirmed();
                var what =
                        "Yes: “" + brief(item.title()) + "” is " + item.kind().words() + ".";
                var confirmed = draft.withItems(place.module(), with(draft, place, item));
                return new Edited.Done(confirmed, what, asked(item));
            });
        }
    }

    /** Says that all was guessed right. */
    record ConfirmAll() implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            var modules =
                    draft.modules().stream().map(CurriculumModule::confirmed).toList();
            return new Edited.Done(draft.with(modules), "Said yes to all guesses.", "curriculum");
        }
    }

    /** Moves an item with all that belongs to it. */
    record Move(ItemKey key, Way way) implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            return at(draft, key, place -> Moving.move(draft, place, way));
        }
    }

    /** Takes an item out, with all that belongs to it. */
    record Remove(ItemKey key) implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            return at(draft, key, place -> removed(draft, place));
        }

        private static Edited removed(Draft draft, Place place) {
            var branches = draft.modules().get(place.module()).branches();
            var branch = branches.branch(place.index());
            var parts = branch.size() == 1 ? "" : " and the " + (branch.size() - 1) + " below it";
            return new Edited.Done(
                    draft.spending(branch).withItems(place.module(), branches.without(place.index())),
                    "Removed “" + brief(place.item().title()) + "”" + parts + ".",
                    anchor(place.module()));
        }
    }

    /** Puts a new item at the end of a module. */
    record Add(int module, ItemWords words) implements ItemEdit {
        @Override
        public Edited on(Draft draft) {
            var problems = words.problems();
            if (!problems.isEmpty()) {
                return new Edited.Refused(problems);
            }
            return draft.hasModule(module) ? added(draft) : new Edited.Gone(ModuleEdit.GONE);
        }

        private Edited added(Draft draft) {
            if (draft.size() >= Draft.MOST_ITEMS) {
                return new Edited.Refused(Map.of("title", "A curriculum has at most 1,000 items."));
            }
            var item = words.item(draft.keys().next(words.title()), 0, Origin.NONE, Timing.NONE);
            var branches = draft.modules().get(module).branches();
            return new Edited.Done(
                    draft.withItems(module, branches.with(branches.items().size(), List.of(item))),
                    "Added “" + brief(item.title()) + "”.",
                    Edit.anchor(item.key()));
        }
    }

    private static Edited at(Draft draft, ItemKey key, Function<Place, Edited> edit) {
        Optional<Place> place = draft.find(key);
        return place.map(edit).orElseGet(() -> new Edited.Gone(GONE));
    }

    private static Edited replaced(Draft draft, Place place, CurriculumItem item, String what) {
        return new Edited.Done(
                draft.withItems(place.module(), with(draft, place, item)), what, Edit.anchor(item.key()));
    }

    private static List<CurriculumItem> with(Draft draft, Place place, CurriculumItem item) {
        var items = new ArrayList<>(draft.modules().get(place.module()).items());
        items.set(place.index(), item);
        return items;
    }

    /** Whether a guess is right is asked beside the line that it was read from. */
    private static String asked(CurriculumItem item) {
        var lines = item.origin().lines();
        return lines == null ? Edit.anchor(item.key()) : "line-" + lines.first();
    }

    static String brief(String title) {
        return Shortened.to(60, title);
    }

    private static String anchor(int module) {
        return Edit.anchor(module);
    }
}
