package dev.atelier.event.agenda;

import dev.atelier.event.answer.AgendaReleaseAnswer;
import dev.atelier.event.answer.SlotAnswer;
import dev.atelier.event.answer.SlotAnswer.SlotItem;
import dev.atelier.event.answer.SlotAnswer.SlotPerson;
import dev.atelier.event.answer.SlotChangeAnswer;
import dev.atelier.event.answer.SlotChangeAnswer.SlotFate;
import dev.atelier.event.time.PlannedTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Tells programs of slots, and of what became of them. */
public final class SlotAnswers {

    private final Legend legend;
    private final ZoneId zone;
    private final boolean named;

    private SlotAnswers(Legend legend, ZoneId zone, boolean named) {
        this.legend = legend;
        this.zone = zone;
        this.named = named;
    }

    /** For anybody: people by their names alone. */
    public static SlotAnswers forAll(Legend legend, ZoneId zone) {
        return new SlotAnswers(legend, zone, false);
    }

    /** With people's ids. */
    static SlotAnswers forAdmins(Legend legend, ZoneId zone) {
        return new SlotAnswers(legend, zone, true);
    }

    public static AgendaReleaseAnswer release(Releases.Explained explained) {
        var release = explained.release();
        return new AgendaReleaseAnswer(
                release.number(),
                release.tentative(),
                release.at(),
                release.zone().getId(),
                forAll(explained.legend(), release.zone()).slots(release.slots()));
    }

    List<SlotAnswer> slots(List<Slot> slots) {
        return slots.stream().map(this::slot).toList();
    }

    private SlotAnswer slot(Slot slot) {
        return new SlotAnswer(
                slot.id(),
                PlannedTime.of(slot.startsAt(), zone),
                PlannedTime.of(slot.endsAt(), zone),
                slot.title(),
                slot.room(),
                slot.content().kind(),
                slot.content().module(),
                legend.itemsIn(slot).stream()
                        .map(item -> new SlotItem(item.key().value(), item.title(), item.kind()))
                        .toList(),
                slot.staff().stream()
                        .flatMap(id -> Stream.ofNullable(legend.names().get(id))
                                .map(name -> new SlotPerson(named ? id.value() : null, name)))
                        .toList(),
                slot.tentative());
    }

    public List<SlotChangeAnswer> changes(List<Change> changes) {
        var words = new ChangeWords(legend);
        return changes.stream()
                .map(change ->
                        change(change, words.of(List.of(change)).getFirst().line()))
                .toList();
    }

    private SlotChangeAnswer change(Change change, String words) {
        var slot = slot(change.slot());
        return switch (change) {
            case Change.Added added -> new SlotChangeAnswer(slot.id(), SlotFate.ADDED, List.of(), null, slot, words);
            case Change.Cancelled cancelled ->
                new SlotChangeAnswer(slot.id(), SlotFate.CANCELLED, List.of(), slot, null, words);
            case Change.Altered altered ->
                new SlotChangeAnswer(
                        slot.id(),
                        SlotFate.ALTERED,
                        altered.aspects().stream().sorted().map(Aspect::name).toList(),
                        slot(altered.before()),
                        slot,
                        words);
        };
    }
}
