package dev.atelier.event.agenda;

import dev.atelier.event.page.Timeline;
import dev.atelier.event.page.TimelineNews;
import dev.atelier.event.page.TimelineTray;
import dev.atelier.event.page.TimelineTurns;
import dev.atelier.event.time.SpokenTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays one day of a draft out as a picture: rooms beside each other, time downwards. */
final class TimelineView {

    private final TimelineDesk.Reading reading;
    private final String address;
    private final List<Day> hours;
    private final List<Slot> slots;

    TimelineView(TimelineDesk.Reading reading) {
        this.reading = reading;
        var plan = reading.cohort().plan();
        address = "/admin/cohorts/" + reading.cohort().id() + "/agenda";
        hours = Day.between(plan.startsAt(), plan.endsAt());
        slots = reading.draft().slots();
    }

    /** The day that is asked for, or the first one with anything in it. */
    Timeline day(Optional<LocalDate> asked, UUID viewer, TimelineNews news) {
        var dates = dates();
        var date = asked.filter(dates::contains)
                .orElseGet(() -> slots.isEmpty()
                        ? dates.getFirst()
                        : slots.getFirst().startsAt().toLocalDate());
        var here = on(date);
        var frame = DayFrame.of(date, here, hours);
        return new Timeline(
                address,
                date.toString(),
                SpokenTime.day(date),
                SpokenTime.zone(reading.cohort().plan().zone(), date.atTime(12, 0)),
                dates.stream()
                        .map(one ->
                                new Timeline.Tab(one.toString(), SpokenTime.day(one), one.equals(date), on(one).size()))
                        .toList(),
                columns(),
                frame.clock(frame.from()),
                frame.clock(frame.until()),
                frame.hours(),
                frame.shut(),
                new TimelineSlots(reading, address, date).of(here),
                clashes(),
                tray(date),
                reading.draft().revision(),
                turns(viewer),
                news);
    }

    private List<LocalDate> dates() {
        var dates = new TreeSet<LocalDate>();
        hours.forEach(day -> dates.add(day.starts().toLocalDate()));
        hours.forEach(day -> dates.add(day.ends().minusNanos(1).toLocalDate()));
        slots.forEach(slot -> dates.add(slot.startsAt().toLocalDate()));
        slots.forEach(slot -> dates.add(slot.endsAt().minusNanos(1).toLocalDate()));
        return new ArrayList<>(dates);
    }

    private List<Slot> on(LocalDate date) {
        var midnight = date.atStartOfDay();
        return slots.stream()
                .filter(slot -> slot.startsAt().isBefore(midnight.plusDays(1))
                        && slot.endsAt().isAfter(midnight))
                .toList();
    }

    private List<Timeline.Column> columns() {
        return reading.rooms().rooms().stream()
                .map(room -> new Timeline.Column(room.name(), room.name().isEmpty() ? "No room" : room.words()))
                .toList();
    }

    private List<Timeline.Clash> clashes() {
        return reading.problems().stream().distinct().map(this::clash).toList();
    }

    /** What is wrong with the agenda as a whole leads to no slot. */
    private Timeline.Clash clash(Problem problem) {
        return reading.draft()
                .slot(problem.slot())
                .map(slot -> new Timeline.Clash(
                        slot.title(), problem.words(), problem.isGrave(), address + "/slots/" + slot.id()))
                .orElseGet(() -> new Timeline.Clash("", problem.words(), problem.isGrave(), ""));
    }

    private TimelineTray tray(LocalDate date) {
        var parts = Unplaced.of(reading.taught(), slots).stream()
                .map(part -> new TimelineTray.Part(
                        part.key(),
                        part.title(),
                        part.isModule()
                                ? "module " + part.content().module()
                                : part.content().kind().words(),
                        part.minutes(),
                        part.isModule()))
                .toList();
        return new TimelineTray(parts, free(date).toString());
    }

    /** After the last slot of the day, or when it begins. */
    private LocalDateTime free(LocalDate date) {
        return Stream.concat(
                        hours.stream()
                                .map(Day::starts)
                                .filter(starts -> starts.toLocalDate().equals(date)),
                        slots.stream()
                                .map(Slot::endsAt)
                                .filter(ends -> ends.toLocalDate().equals(date)))
                .max(LocalDateTime::compareTo)
                .orElseGet(() -> date.atTime(9, 0));
    }

    private TimelineTurns turns(UUID viewer) {
        return new TimelineTurns(
                turn(reading.history().undoable(viewer)), turn(reading.history().redoable(viewer)));
    }

    private static TimelineTurns.Turn turn(Optional<DraftEdit> edit) {
        return edit.map(one -> new TimelineTurns.Turn(one.revision(), one.what()))
                .orElseGet(() -> new TimelineTurns.Turn(0, ""));
    }
}
