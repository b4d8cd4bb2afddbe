package dev.atelier.event.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items with what belongs to them, moved as one; an empty answer means that there is no such way to go. */
record Branches(List<CurriculumItem> items) {

    /** People lose their way in deeper lists; texts may bring up to 16 levels, and those stay. */
    static final int DEEPEST_BY_HAND = 3;

    /** The index behind the last item that belongs to the one at {@code at}. */
    int end(int at) {
        var end = at + 1;
        while (end < items.size() && items.get(end).depth() > items.get(at).depth()) {
            end++;
        }
        return end;
    }

    List<CurriculumItem> branch(int at) {
        return items.subList(at, end(at));
    }

    Optional<List<CurriculumItem>> up(int at) {
        var before = siblingBefore(at);
        return before < 0 ? Optional.empty() : Optional.of(moved(at, end(at), before, 0));
    }

    Optional<List<CurriculumItem>> down(int at) {
        var next = end(at);
        var none =
                next == items.size() || items.get(next).depth() < items.get(at).depth();
        return none ? Optional.empty() : Optional.of(moved(next, end(next), at, 0));
    }

    /** Makes the item the last part of the one before it. */
    Optional<List<CurriculumItem>> in(int at) {
        var deepest = branch(at).stream().mapToInt(CurriculumItem::depth).max().orElse(0);
        var refused = siblingBefore(at) < 0 || deepest >= DEEPEST_BY_HAND;
        return refused ? Optional.empty() : Optional.of(moved(at, end(at), at, 1));
    }

    /** Makes the item the next one after that to which it belonged. */
    Optional<List<CurriculumItem>> out(int at) {
        if (items.get(at).depth() == 0) {
            return Optional.empty();
        }
        var whole = parent(at);
        return Optional.of(moved(at, end(at), end(whole), -1));
    }

    List<CurriculumItem> without(int at) {
        var rest = new ArrayList<>(items);
        rest.subList(at, end(at)).clear();
        return rest;
    }

    List<CurriculumItem> with(int at, List<CurriculumItem> more) {
        var all = new ArrayList<>(items);
        all.addAll(at, more);
        return all;
    }

    private int parent(int at) {
        var parent = at - 1;
        while (items.get(parent).depth() >= items.get(at).depth()) {
            parent--;
        }
        return parent;
    }

    private int siblingBefore(int at) {
        var before = at - 1;
        while (before >= 0 && items.get(before).depth() > items.get(at).depth()) {
            before--;
        }
        return before >= 0 && items.get(before).depth() == items.get(at).depth() ? before : -1;
    }

    private List<CurriculumItem> moved(int from, int until, int to, int deeper) {
        var branch = items.subList(from, until).stream()
                .map(item -> item.deeper(deeper))
                .toList();
        var rest = new ArrayList<>(items);
        rest.subList(from, until).clear();
        rest.addAll(to > from ? to - branch.size() : to, branch);
        return rest;
    }
}
