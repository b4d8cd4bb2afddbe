package dev.atelier.event.visitor;

import dev.atelier.event.ItemKind;
import dev.atelier.event.StaffMember;
import dev.atelier.event.agenda.Legend;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.agenda.Slot;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A release as a JSON document.
 *
 * @param note that it may change; empty where nothing is tentative
 * @param url the cohort's page
 * @param starts local time with its offset (ISO 8601), and so {@code ends}
 * @param zone an IANA name
 */
record AgendaDocument(
        int release,
        boolean tentative,
        Instant releasedAt,
        String note,
        String title,
        String url,
        String starts,
        String ends,
        String zone,
        String place,
        List<String> staff,
        List<Part> slots) {

    /**
     * A slot.
     *
     * @param id stays the same in every release
     * @param module the key of its module; empty for a break
     * @param room empty where all are in one room
     */
    record Part(
            UUID id,
            String starts,
            String ends,
            String title,
            ItemKind kind,
            String module,
            String room,
            boolean tentative,
            List<String> staff,
            List<Item> items) {}

    /** What is done in a slot; the key stays the same in every version of the curriculum. */
    record Item(String key, String title, ItemKind kind, boolean required) {}

    static AgendaDocument of(Visit visit, Releases.Explained agenda, PublicAddress address) {
        var cohort = visit.cohort();
        var plan = cohort.plan();
        var release = agenda.release();
        return new AgendaDocument(
                release.number(),
                release.tentative(),
                release.at(),
                visit.note(),
                cohort.offer().title(),
                address.of("/cohorts/" + cohort.id()),
                SpokenTime.machine(plan.startsAt(), plan.zone()),
                SpokenTime.machine(plan.endsAt(), plan.zone()),
                release.zone().getId(),
                plan.place().words(),
                plan.staff().stream().map(StaffMember::name).toList(),
                release.slots().stream()
                        .map(slot -> part(slot, release.zone(), agenda.legend()))
                        .toList());
    }

    private static Part part(Slot slot, ZoneId zone, Legend legend) {
        return new Part(
                slot.id(),
                SpokenTime.machine(slot.startsAt(), zone),
                SpokenTime.machine(slot.endsAt(), zone),
                slot.title(),
                slot.content().kind(),
                slot.content().module(),
                slot.room(),
                slot.tentative(),
                legend.namesIn(slot),
                legend.itemsIn(slot).stream()
                        .map(item -> new Item(item.key().value(), item.title(), item.kind(), item.required()))
                        .toList());
    }
}
