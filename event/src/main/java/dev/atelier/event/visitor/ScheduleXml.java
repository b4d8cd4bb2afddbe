package dev.atelier.event.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Release;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.time.SpokenTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * A released agenda as the schedule XML that frab began and that apps and info screens of conferences read. A slot that
 * crosses midnight belongs to the day on which it starts.
 */
final class ScheduleXml {

    /** The 53 bits that every program can hold as a number. */
    private static final long EXACT = (1L << 53) - 1;

    private final Cohort cohort;
    private final Release release;
    private final Legend legend;
    private final String page;

    ScheduleXml(Visit visit, Releases.Explained agenda, PublicAddress address) {
        this.cohort = visit.cohort();
        this.release = agenda.release();
        this.legend = agenda.legend();
        this.page = address.of("/cohorts/" + cohort.id());
    }

    byte[] bytes() {
        return Xml.document(xml -> xml.element("schedule", this::schedule));
    }

    private void schedule(Xml xml) throws XMLStreamException {
        xml.element("generator", generator -> generator.attribute("name", "Atelier"));
        xml.element("url", page + "/schedule.xml");
        xml.element(
                "version",
                "Release " + release.number() + (release.tentative() ? ", tentative, subject to change" : ""));
        xml.element("conference", this::conference);
        var index = 1;
        for (var day : byDay(release.slots())) {
            var number = index++;
            xml.element("day", of -> day(of, number, day));
        }
    }

    private void conference(Xml xml) throws XMLStreamException {
        var plan = cohort.plan();
        xml.element("title", cohort.offer().title());
        xml.element("acronym", cohort.offer().slug() + "-" + plan.startsAt().toLocalDate());
        xml.element("start", moment(plan.startsAt()));
        xml.element("end", moment(plan.endsAt()));
        xml.element("days", String.valueOf(byDay(release.slots()).size()));
        xml.element("timeslot_duration", "00:05");
        xml.element("base_url", page);
        xml.element("time_zone_name", release.zone().getId());
    }

    private void day(Xml xml, int index, List<Slot> slots) throws XMLStreamException {
        var ends =
                slots.stream().map(Slot::endsAt).max(Comparator.naturalOrder()).orElseThrow();
        xml.attribute("index", String.valueOf(index));
        xml.attribute("date", slots.getFirst().startsAt().toLocalDate().toString());
        xml.attribute("start", moment(slots.getFirst().startsAt()));
        xml.attribute("end", moment(ends));
        for (var room : byRoom(slots)) {
            xml.element("room", of -> room(of, room));
        }
    }

    private void room(Xml xml, List<Slot> slots) throws XMLStreamException {
        var name = room(slots.getFirst());
        xml.attribute("name", name);
        xml.attribute("guid", guid(name.toLowerCase(Locale.ROOT)).toString());
        for (var slot : slots) {
            xml.element("event", of -> event(of, slot));
        }
    }

    private void event(Xml xml, Slot slot) throws XMLStreamException {
        xml.attribute("id", String.valueOf(Math.max(1, slot.id().getLeastSignificantBits() & EXACT)));
        xml.attribute("guid", slot.id().toString());
        xml.element("date", moment(slot.startsAt()));
        xml.element(
                "start",
                "%02d:%02d".formatted(slot.startsAt().getHour(), slot.startsAt().getMinute()));
        xml.element("duration", duration(slot));
        xml.element("room", room(slot));
        xml.element("slug", "atelier-" + slot.id());
        xml.element("url", page);
        xml.element("title", slot.title());
        xml.element("subtitle", slot.tentative() && !slot.isBreak() ? "tentative, subject to change" : "");
        xml.element("track", slot.content().module());
        xml.element("type", slot.content().kind().words());
        xml.element("abstract", "");
        xml.element(
                "description",
                legend.itemsIn(slot).stream().map(item -> item.title()).collect(Collectors.joining("\n")));
        xml.element("persons", persons -> {
            for (var name : legend.namesIn(slot)) {
                persons.element("person", name);
            }
        });
    }

    private String moment(LocalDateTime time) {
        // Seconds are required by xs:dateTime.
        return SpokenTime.machine(time, release.zone()).replaceFirst("(T\\d\\d:\\d\\d)", "$1:00");
    }

    /** As long as it really lasts, in the night when clocks change as well. */
    private String duration(Slot slot) {
        var length = Duration.between(
                slot.startsAt().atZone(release.zone()), slot.endsAt().atZone(release.zone()));
        return "%02d:%02d".formatted(length.toHours(), length.toMinutesPart());
    }

    private String room(Slot slot) {
        if (!slot.room().isEmpty()) {
            return slot.room();
        }
        return cohort.plan().place().isKnown() ? cohort.plan().place().words() : "To be announced";
    }

    private UUID guid(String room) {
        return UUID.nameUUIDFromBytes((cohort.id() + "/" + room).getBytes(UTF_8));
    }

    private static List<List<Slot>> byDay(List<Slot> slots) {
        return new ArrayList<>(slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.startsAt().toLocalDate(),
                        LinkedHashMap<LocalDate, List<Slot>>::new,
                        Collectors.toList()))
                .values());
    }

    private List<List<Slot>> byRoom(List<Slot> slots) {
        return new ArrayList<>(slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> room(slot).toLowerCase(Locale.ROOT),
                        LinkedHashMap<String, List<Slot>>::new,
                        Collectors.toList()))
                .values());
    }
}
