package dev.atelier.event.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last edits of a draft, the latest first. Everybody undoes and redoes their own, step by step. */
record DraftHistory(List<DraftEdit> edits) {

    /** So many are kept. */
    static final int MOST = 100;

    /** The last thing that a person did and has not undone. */
    Optional<DraftEdit> undoable(UUID actor) {
        return Optional.ofNullable(turnable(actor).undo().peek());
    }

    /** What undid the thing that a person undid last, unless they did something else since. */
    Optional<DraftEdit> redoable(UUID actor) {
        return Optional.ofNullable(turnable(actor).redo().peek());
    }

    /** All slots that were ever changed, as they were and as they became. */
    Stream<Slot> slots() {
        return edits.stream().flatMap(edit -> Stream.concat(edit.was().stream(), edit.is().stream()));
    }

    /** What was done after a revision, the first one first. */
    List<DraftEdit> since(long revision) {
        return edits.stream()
                .filter(edit -> edit.revision() > revision)
                .toList()
                .reversed();
    }

    /** The slots as they were at a revision; empty if that is too long ago to know. */
    Optional<List<Slot>> slotsAt(long revision, Draft now) {
        var later = since(revision);
        if (later.size() != now.revision() - revision) {
            return Optional.empty();
        }
        var slots = Optional.of(now.slots());
        for (var edit : later.reversed()) {
            slots = slots.flatMap(edit.turned(0, edit.actor())::on);
        }
        return slots;
    }

    /** Why an edit can't be made on these slots, whichever of them somebody changed: "“Panel” has been changed since by Ravi". */
    String overwritten(DraftEdit edit, List<Slot> slots) {
        var slot = edit.was().stream()
                .filter(one -> !slots.contains(one))
                .findFirst()
                .or(() -> edit.is().stream().findFirst())
                .orElseThrow();
        var by = edits.stream()
                .filter(later -> later.touches(slot.id()))
                .findFirst()
                .filter(later -> !later.actor().equals(edit.actor()))
                .map(later -> later.who().isEmpty() ? " by somebody else" : " by " + later.who())
                .orElse("");
        return EditWords.title(slot) + " has been changed since" + by;
    }

    /** Who changed a slot since it was what somebody saw, and what of it is another. */
    String overtaken(Slot now, Predicate<Slot> saw) {
        var who = edits.stream()
                .filter(edit -> edit.touches(now.id()))
                .map(DraftEdit::who)
                .findFirst()
                .filter(name -> !name.isEmpty())
                .orElse("Somebody");
        var how = edits.stream()
                .flatMap(edit -> edit.was().stream())
                .filter(slot -> slot.id().equals(now.id()) && saw.test(slot))
                .findFirst()
                .map(then -> new ChangeWords(new Legend(Map.of(), Map.of()))
                        .of(Diff.between(List.of(then), List.of(now))).stream()
                                .map(change -> ": "
                                        + change.line().substring(change.title().length() + 2))
                                .collect(Collectors.joining()))
                .orElse("");
        return who + " changed this slot in the meantime" + how;
    }

    private record Turnable(Deque<DraftEdit> undo, Deque<DraftEdit> redo) {}

    private Turnable turnable(UUID actor) {
        var stacks = new Turnable(new ArrayDeque<>(), new ArrayDeque<>());
        for (var edit : new ArrayList<>(edits).reversed()) {
            if (edit.actor().equals(actor)) {
                put(edit, stacks);
            }
        }
        return stacks;
    }

    private static void put(DraftEdit edit, Turnable stacks) {
        if (edit.turns() == null) {
            stacks.undo().push(edit);
            stacks.redo().clear();
        } else if (turnsTop(edit, stacks.undo())) {
            stacks.undo().pop();
            stacks.redo().push(edit);
        } else if (turnsTop(edit, stacks.redo())) {
            stacks.redo().pop();
            stacks.undo().push(edit);
        }
    }

    private static boolean turnsTop(DraftEdit edit, Deque<DraftEdit> stack) {
        return !stack.isEmpty() && Objects.equals(edit.turns(), stack.element().revision());
    }
}
