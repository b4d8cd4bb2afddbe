package dev.atelier.event.agenda;

import dev.atelier.event.page.AgendaSlot;
import dev.atelier.event.page.TimelineSlot;
import dev.atelier.event.time.SpokenTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the slots of one day, each at its place. */
final class TimelineSlots {

    private static final int SHORT = 25;
    private static final int LONG = 60;

    private final TimelineDesk.Reading reading;
    private final String address;
    private final LocalDate date;

    TimelineSlots(TimelineDesk.Reading reading, String address, LocalDate date) {
        this.reading = reading;
        this.address = address;
        this.date = date;
    }

    List<TimelineSlot> of(List<Slot> slots) {
        var lanes = new HashMap<UUID, Lanes.Lane>();
        slots.stream()
                .collect(Collectors.groupingBy(reading.rooms()::of))
                .values()
                .forEach(column -> lanes.putAll(Lanes.of(column)));
        return slots.stream().map(slot -> show(slot, lanes)).toList();
    }

    private TimelineSlot show(Slot slot, Map<UUID, Lanes.Lane> lanes) {
        var lane = lanes.getOrDefault(slot.id(), new Lanes.Lane(0, 1));
        var names = reading.rooms().names();
        return new TimelineSlot(
                slot.id().toString(),
                slot.startsAt().toString(),
                slot.endsAt().toString(),
                DayFrame.clock(date, slot.startsAt()),
                DayFrame.clock(date, slot.endsAt()),
                SpokenTime.clock(slot.startsAt()) + "–" + SpokenTime.clock(slot.endsAt()),
                SpokenTime.length(slot.length()),
                reading.rooms().of(slot),
                lane.index(),
                lane.of(),
                heading(slot),
                slot.title(),
                slot.room(),
                String.join(", ", reading.legend().namesIn(slot)),
                reading.legend().itemsIn(slot).stream()
                        .map(item -> item.title() + " (" + item.kind().words() + ")")
                        .collect(Collectors.joining(", ")),
                slot.isBreak() ? "" : slot.tentative() ? "tentative" : "confirmed",
                slot.isBreak(),
                over(slot),
                slot.startsAt().toLocalDate().isBefore(date),
                names.size() > 1 ? roomWords(SlotMove.next(slot, names)) : "",
                size(slot),
                address + "/slots/" + slot.id(),
                notices(slot));
    }

    static String roomWords(String room) {
        return room.isEmpty() ? "no room" : room;
    }

    private static String heading(Slot slot) {
        var module = slot.content().module();
        return module.isEmpty() ? slot.title() : (module.equals("INFINITY") ? "∞" : module) + " · " + slot.title();
    }

    private String over(Slot slot) {
        if (slot.startsAt().toLocalDate().isBefore(date)) {
            return "since " + SpokenTime.clock(slot.startsAt()) + " on " + SpokenTime.day(slot.startsAt());
        }
        return slot.endsAt().isAfter(date.plusDays(1).atStartOfDay())
                ? "until " + SpokenTime.clock(slot.endsAt()) + " on " + SpokenTime.day(slot.endsAt())
                : "";
    }

    private static String size(Slot slot) {
        var minutes = slot.length().toMinutes();
        return minutes < SHORT ? "short" : minutes < LONG ? "middling" : "long";
    }

    private List<AgendaSlot.Notice> notices(Slot slot) {
        return reading.problems().stream()
                .filter(problem -> problem.slot().equals(slot.id()))
                .map(problem -> new AgendaSlot.Notice(problem.words(), problem.isGrave()))
                .distinct()
                .toList();
    }
}
