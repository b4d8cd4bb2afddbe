package dev.atelier.event.curriculum;

import dev.atelier.event.curriculum.Draft.Place;
import dev.atelier.event.curriculum.Edit.Way;
import java.util.List;
import java.util.Optional;

/** Where an item goes: within its list, and at the end of a module's list into the next module. */
final class Moving {

    private Moving() {}

    static Edited move(Draft draft, Place place, Way way) {
        var branches = draft.modules().get(place.module()).branches();
        var within = within(branches, place.index(), way).map(items -> draft.withItems(place.module(), items));
        return within.or(() -> across(draft, place, way))
                .<Edited>map(moved -> new Edited.Done(
                        moved, what(place, way), Edit.anchor(place.item().key())))
                .orElseGet(() -> Edited.refused(refusal(way)));
    }

    private static Optional<List<CurriculumItem>> within(Branches branches, int at, Way way) {
        return switch (way) {
            case UP -> branches.up(at);
            case DOWN -> branches.down(at);
            case IN -> branches.in(at);
            case OUT -> branches.out(at);
        };
    }

    private static Optional<Draft> across(Draft draft, Place place, Way way) {
        return switch (way) {
            case UP -> place.item().depth() == 0 ? into(draft, place, place.module() - 1, true) : Optional.empty();
            case DOWN -> place.item().depth() == 0 ? into(draft, place, place.module() + 1, false) : Optional.empty();
            case IN, OUT -> Optional.empty();
        };
    }

    private static Optional<Draft> into(Draft draft, Place place, int module, boolean atEnd) {
        if (!draft.hasModule(module)) {
            return Optional.empty();
        }
        var from = draft.modules().get(place.module()).branches();
        var to = draft.modules().get(module).branches();
        var at = atEnd ? to.items().size() : 0;
        return Optional.of(draft.withItems(place.module(), from.without(place.index()))
                .withItems(module, to.with(at, from.branch(place.index()))));
    }

    private static String what(Place place, Way way) {
        var title = "“" + ItemEdit.brief(place.item().title()) + "”";
        return switch (way) {
            case UP -> "Moved " + title + " up.";
            case DOWN -> "Moved " + title + " down.";
            case IN -> "Made " + title + " a part of the item above.";
            case OUT -> "Made " + title + " an item of its own.";
        };
    }

    private static String refusal(Way way) {
        return switch (way) {
            case UP -> "This item is the first already.";
            case DOWN -> "This item is the last already.";
            case IN -> "There is no item above that it could belong to, or it would lie too deep.";
            case OUT -> "This item belongs to no other.";
        };
    }
}
