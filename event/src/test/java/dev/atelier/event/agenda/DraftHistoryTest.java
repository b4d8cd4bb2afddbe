package dev.atelier.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.agenda.SlotMove.Step;
import dev.atelier.event.agenda.SlotMove.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DraftHistoryTest {

    private static final UUID LATHA = new UUID(2, 1);
    private static final UUID RAVI = new UUID(2, 2);
    private static final List<String> ROOMS = List.of("", "Hall", "Studio");

    /** A press on the slot at a place in the list, with or without the rest of the day. */
    record Press(int slot, Way way, boolean along) {}

    @Property(tries = 300)
    void undoingEverythingGivesTheFirstDraftAndRedoingItTheLast(
            @ForAll("agendas") List<Slot> first, @ForAll("presses") List<Press> presses) {
        var sheet = new Sheet(first);
        presses.forEach(press -> sheet.press(press, LATHA));
        var last = sheet.slots;
        while (sheet.undo(LATHA)) {}
        assertThat(sheet.slots).containsExactlyElementsOf(sorted(first));
        while (sheet.redo(LATHA)) {}
        assertThat(sheet.slots).containsExactlyElementsOf(last);
    }

    @Property(tries = 300)
    void whatWasSeenIsKnownAgain(@ForAll("agendas") List<Slot> first, @ForAll("presses") List<Press> presses) {
        var sheet = new Sheet(first);
        var seen = new ArrayList<List<Slot>>();
        presses.forEach(press -> {
            seen.add(sheet.slots);
            sheet.press(press, LATHA);
        });
        var now = new Draft(sheet.revision, java.time.LocalDateTime.MIN, sheet.slots);
        assertThat(sheet.history().slotsAt(0, now)).hasValue(seen.isEmpty() ? sheet.slots : seen.getFirst());
    }

    @Test
    void everybodyUndoesTheirOwn() {
        var panel = Slots.slot("Panel", "10:00", "11:00");
        var demo = Slots.slot("Demo", "11:00", "12:00");
        var sheet = new Sheet(List.of(panel, demo));
        sheet.press(new Press(0, Way.EARLIER, false), LATHA);
        sheet.press(new Press(1, Way.LATER, false), RAVI);
        assertThat(sheet.undo(LATHA)).isTrue();
        assertThat(sheet.slots)
                .extracting(slot -> slot.startsAt().toLocalTime().toString())
                .containsExactly("10:00", "11:05");
        assertThat(sheet.undo(LATHA)).isFalse();
    }

    @Test
    void whatAnotherHasOverwrittenIsNotUndone() {
        var sheet = new Sheet(List.of(Slots.slot("Panel", "10:00", "11:00")));
        sheet.press(new Press(0, Way.EARLIER, false), LATHA);
        sheet.press(new Press(0, Way.LONGER, false), RAVI);
        assertThat(sheet.undo(LATHA)).isFalse();
        var undone = sheet.history().undoable(LATHA).orElseThrow().turned(3, LATHA);
        assertThat(sheet.history().overwritten(undone, sheet.slots))
                .isEqualTo("“Panel” has been changed since by somebody else");
        assertThat(sheet.undo(RAVI)).isTrue();
        assertThat(sheet.undo(LATHA)).as("once it is as it was").isTrue();
    }

    @Test
    void whoeverDoesSomethingElseHasNothingToRedo() {
        var sheet = new Sheet(List.of(Slots.slot("Panel", "10:00", "11:00")));
        sheet.press(new Press(0, Way.EARLIER, false), LATHA);
        sheet.undo(LATHA);
        assertThat(sheet.history().redoable(LATHA)).isPresent();
        sheet.press(new Press(0, Way.LONGER, false), LATHA);
        assertThat(sheet.history().redoable(LATHA)).isEmpty();
    }

    @Test
    void whatIsTooLongAgoIsNotGuessed() {
        var sheet = new Sheet(List.of(Slots.slot("Panel", "10:00", "11:00")));
        sheet.press(new Press(0, Way.EARLIER, false), LATHA);
        var now = new Draft(sheet.revision + 1, java.time.LocalDateTime.MIN, sheet.slots);
        assertThat(sheet.history().slotsAt(0, now)).isEmpty();
    }

    @Provide
    Arbitrary<List<Slot>> agendas() {
        return Slots.agendas();
    }

    @Provide
    Arbitrary<List<Press>> presses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7), Arbitraries.of(Way.class), Arbitraries.of(true, false))
                .as(Press::new)
                .list()
                .ofMaxSize(20);
    }

    private static List<Slot> sorted(List<Slot> slots) {
        return slots.stream().sorted(Slot.IN_ORDER).toList();
    }

    /** A draft with its history, without a database. */
    private static final class Sheet {

        private final List<DraftEdit> edits = new ArrayList<>();
        private List<Slot> slots;
        private long revision;

        Sheet(List<Slot> first) {
            slots = sorted(first);
        }

        DraftHistory history() {
            return new DraftHistory(edits.reversed());
        }

        void press(Press press, UUID actor) {
            if (slots.isEmpty()) {
                return;
            }
            var before = slots.get(press.slot() % slots.size());
            var after = new Step(before.id(), press.way()).of(before, ROOMS);
            var next = after.map(slot -> press.along()
                            ? Following.replaceInRoom(slots, before, slot)
                            : Following.replace(slots, before, slot, false))
                    .orElseGet(() ->
                            slots.stream().filter(slot -> !slot.equals(before)).toList());
            var edit = DraftEdit.between(revision + 1, actor, "A press", slots, next);
            if (!edit.changesNothing()) {
                write(edit, next);
            }
        }

        boolean undo(UUID actor) {
            return history().undoable(actor).map(edit -> turn(edit, actor)).orElse(false);
        }

        boolean redo(UUID actor) {
            return history().redoable(actor).map(edit -> turn(edit, actor)).orElse(false);
        }

        private boolean turn(DraftEdit edit, UUID actor) {
            var turned = edit.turned(revision + 1, actor);
            var next = turned.on(slots);
            next.ifPresent(made -> write(turned, made));
            return next.isPresent();
        }

        private void write(DraftEdit edit, List<Slot> next) {
            revision++;
            edits.add(edit);
            slots = next;
        }
    }
}
