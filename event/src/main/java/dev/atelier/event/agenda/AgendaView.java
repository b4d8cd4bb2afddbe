package dev.atelier.event.agenda;

import dev.atelier.event.page.AgendaDay;
import dev.atelier.event.page.AgendaSlot;
import dev.atelier.event.page.AgendaWarnings;
import dev.atelier.event.time.SpokenTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays slots out for people to read, day by day. */
public final class AgendaView {

    private static final int MOST_HALVES = 6;

    private final Legend legend;
    private final ZoneId zone;

    public AgendaView(Legend legend, ZoneId zone) {
        this.legend = legend;
        this.zone = zone;
    }

    public List<AgendaDay> days(List<Slot> slots) {
        return days(slots, slot -> "", List.of());
    }

    /** Each slot's own certainty is told only where slots differ: the release says it of them all. */
    List<AgendaDay> days(List<Slot> slots, Function<Slot, String> edit, List<Problem> problems) {
        var mixed = slots.stream()
                        .filter(slot -> !slot.isBreak())
                        .map(Slot::tentative)
                        .distinct()
                        .count()
                > 1;
        var days = slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.startsAt().toLocalDate(),
                        LinkedHashMap<LocalDate, List<AgendaSlot>>::new,
                        Collectors.mapping(
                                slot -> show(slot, mixed, edit.apply(slot), problems), Collectors.toList())));
        var shown = new ArrayList<AgendaDay>();
        days.forEach((day, its) -> shown.add(new AgendaDay(SpokenTime.day(day), its)));
        return shown;
    }

    static AgendaWarnings warnings(List<String> always, List<String> ifConfirmed, String print) {
        return new AgendaWarnings(always, ifConfirmed, print);
    }

    private AgendaSlot show(Slot slot, boolean mixed, String edit, List<Problem> problems) {
        return new AgendaSlot(
                slot.id().toString(),
                SpokenTime.machine(slot.startsAt(), zone),
                SpokenTime.clock(slot.startsAt()),
                SpokenTime.clock(slot.endsAt()),
                SpokenTime.length(slot.length()),
                (int) Math.max(1, Math.min(MOST_HALVES, slot.length().toMinutes() / 30)),
                slot.title(),
                slot.content().module(),
                slot.room(),
                String.join(", ", legend.namesIn(slot)),
                legend.itemsIn(slot).stream()
                        .map(item ->
                                new AgendaSlot.Item(item.title(), item.kind().words()))
                        .toList(),
                slot.isBreak(),
                mixed && slot.tentative() && !slot.isBreak(),
                edit,
                problems.stream()
                        .filter(problem -> problem.slot().equals(slot.id()))
                        .map(problem -> new AgendaSlot.Notice(problem.words(), problem.isGrave()))
                        .distinct()
                        .toList());
    }
}
