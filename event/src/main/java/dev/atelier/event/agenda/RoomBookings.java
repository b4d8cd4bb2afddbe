package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;

import dev.atelier.event.CohortId;
import dev.atelier.event.jooq.tables.records.RoomBookingRecord;
import dev.atelier.event.time.SpokenTime;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Books the rooms of a venue for released agendas; the database refuses to book one twice. */
@Repository
class RoomBookings {

    /** The constraint that a second booking of a room runs into. */
    static final String ONCE = "room_is_booked_once";

    private final DSLContext db;

    RoomBookings(DSLContext db) {
        this.db = db;
    }

    private record Taken(String room, OffsetDateTime begins, OffsetDateTime ends, String by) {}

    /** What other cohorts hold at the same venue while these slots are on. */
    List<Problem> clashes(CohortId cohort, List<Slot> slots, ZoneId zone) {
        var roomy = roomy(slots);
        if (roomy.isEmpty()) {
            return List.of();
        }
        var from =
                roomy.stream().map(Slot::startsAt).min(LocalDateTime::compareTo).orElseThrow();
        var to = roomy.stream().map(Slot::endsAt).max(LocalDateTime::compareTo).orElseThrow();
        var taken = db.select(lower(ROOM.NAME), ROOM_BOOKING.BEGINS, ROOM_BOOKING.ENDS, WORKSHOP.TITLE)
                .from(COHORT)
                .join(ROOM)
                .on(ROOM.VENUE_ID.eq(COHORT.VENUE_ID))
                .join(ROOM_BOOKING)
                .on(ROOM_BOOKING.ROOM.eq(ROOM.NUMBER), ROOM_BOOKING.COHORT_ID.ne(COHORT.ID))
                .join(COHORT.as("other"))
                .on(COHORT.as("other").ID.eq(ROOM_BOOKING.COHORT_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.as("other").WORKSHOP_ID))
                .where(
                        COHORT.ID.eq(cohort.value()),
                        ROOM_BOOKING.ENDS.gt(at(from, zone)),
                        ROOM_BOOKING.BEGINS.lt(at(to, zone)))
                .fetch(mapping(Taken::new));
        return roomy.stream()
                .flatMap(slot -> taken.stream().flatMap(other -> clash(slot, other, zone)))
                .toList();
    }

    /** Whether each of these slots has its room, as far as the cohort has a venue. */
    boolean isWhole(CohortId cohort, List<Slot> slots) {
        var needed = venue(cohort).isEmpty() ? List.<Slot>of() : roomy(slots);
        return needed.isEmpty()
                || db.fetchCount(
                                ROOM_BOOKING,
                                ROOM_BOOKING.COHORT_ID.eq(cohort.value()),
                                ROOM_BOOKING.SLOT_ID.in(
                                        needed.stream().map(Slot::id).toList()))
                        == needed.size();
    }

    /** Gives back what the cohort holds, and books what these slots need. */
    void book(CohortId cohort, List<Slot> slots, ZoneId zone) {
        free(cohort);
        venue(cohort)
                .ifPresent(venue -> roomy(slots)
                        .forEach(slot -> booking(
                                        cohort, slot, room(venue, slot.room().strip()), zone)
                                .execute()));
    }

    /**
     * Gives back what the cohort holds, and books what is free of what these slots need. A slot that has its room at the
     * venue keeps it, whatever the room is called by now.
     *
     * @param named whether a slot's room is called so to this day, so that it may be added to a venue that does not know it
     */
    void bookAnew(CohortId cohort, List<Slot> slots, ZoneId zone, Predicate<Slot> named) {
        var held = held(cohort);
        free(cohort);
        venue(cohort).ifPresent(venue -> {
            for (var slot : roomy(slots)) {
                if (!at(slot.startsAt(), zone).isBefore(at(slot.endsAt(), zone))) {
                    continue; // Clocks skip it in the zone that is the cohort's now; its draft says so.
                }
                var room = held.get(slot.id());
                if (room == null) {
                    room = named.test(slot)
                            ? (Long) room(venue, slot.room().strip())
                            : known(venue, slot).orElse(null);
                }
                if (room != null) {
                    booking(cohort, slot, room, zone).onConflictDoNothing().execute();
                }
            }
        });
    }

    private InsertSetMoreStep<RoomBookingRecord> booking(CohortId cohort, Slot slot, long room, ZoneId zone) {
        return db.insertInto(ROOM_BOOKING)
                .set(ROOM_BOOKING.SLOT_ID, slot.id())
                .set(ROOM_BOOKING.COHORT_ID, cohort.value())
                .set(ROOM_BOOKING.ROOM, room)
                .set(ROOM_BOOKING.BEGINS, at(slot.startsAt(), zone))
                .set(ROOM_BOOKING.ENDS, at(slot.endsAt(), zone));
    }

    private Optional<UUID> venue(CohortId cohort) {
        return db.select(COHORT.VENUE_ID)
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()))
                .fetchOptional(COHORT.VENUE_ID);
    }

    /** Which rooms of its venue the cohort's slots have. */
    private Map<UUID, Long> held(CohortId cohort) {
        return db.select(ROOM_BOOKING.SLOT_ID, ROOM_BOOKING.ROOM)
                .from(ROOM_BOOKING)
                .join(COHORT)
                .on(COHORT.ID.eq(ROOM_BOOKING.COHORT_ID))
                .join(ROOM)
                .on(ROOM.NUMBER.eq(ROOM_BOOKING.ROOM), ROOM.VENUE_ID.eq(COHORT.VENUE_ID))
                .where(COHORT.ID.eq(cohort.value()))
                .fetchMap(ROOM_BOOKING.SLOT_ID, ROOM_BOOKING.ROOM);
    }

    private Optional<Long> known(UUID venue, Slot slot) {
        return db.select(ROOM.NUMBER)
                .from(ROOM)
                .where(ROOM.VENUE_ID.eq(venue), lower(ROOM.NAME).eq(slot.roomKey()))
                .fetchOptional(ROOM.NUMBER);
    }

    void free(CohortId cohort) {
        db.deleteFrom(ROOM_BOOKING)
                .where(ROOM_BOOKING.COHORT_ID.eq(cohort.value()))
                .execute();
    }

    /** A room of a venue; {@code capacity} is null if it is not known. */
    record KnownRoom(String name, @Nullable Integer capacity, boolean retired) {

        String words() {
            return capacity == null ? name : "%s, for %,d".formatted(name, capacity);
        }
    }

    /** The rooms that the cohort's venue is known to have, those that are retired with them. */
    List<KnownRoom> known(CohortId cohort) {
        return db.select(ROOM.NAME, ROOM.CAPACITY, ROOM.RETIRED)
                .from(ROOM)
                .join(COHORT)
                .on(COHORT.VENUE_ID.eq(ROOM.VENUE_ID))
                .where(COHORT.ID.eq(cohort.value()))
                .orderBy(ROOM.NAME)
                .limit(500)
                .fetch(mapping(KnownRoom::new));
    }

    /** A room that is named for the first time is the venue's from now on; one that is there keeps how it is written. */
    private long room(UUID venue, String name) {
        return db.insertInto(ROOM)
                .set(ROOM.VENUE_ID, venue)
                .set(ROOM.NAME, name)
                .onConflict(ROOM.VENUE_ID, field("lower(name)"))
                .doUpdate()
                .set(ROOM.NAME, ROOM.NAME)
                .returningResult(ROOM.NUMBER)
                .fetchSingle()
                .value1();
    }

    private static Stream<Problem> clash(Slot slot, Taken taken, ZoneId zone) {
        var overlaps = at(slot.startsAt(), zone).isBefore(taken.ends())
                && taken.begins().isBefore(at(slot.endsAt(), zone));
        return taken.room().equals(slot.roomKey()) && overlaps
                ? Stream.of(new Problem(
                        slot.id(),
                        true,
                        "%s is booked by another cohort of “%s”, %s."
                                .formatted(
                                        slot.room(),
                                        taken.by(),
                                        SpokenTime.hours(
                                                taken.begins()
                                                        .atZoneSameInstant(zone)
                                                        .toLocalDateTime(),
                                                taken.ends()
                                                        .atZoneSameInstant(zone)
                                                        .toLocalDateTime()))))
                : Stream.empty();
    }

    /** In one order for all cohorts, so that two that book at once wait for each other instead of blocking each other. */
    private static List<Slot> roomy(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> !slot.isBreak() && !slot.room().isBlank())
                .sorted(Comparator.comparing(Slot::roomKey).thenComparing(Slot::startsAt))
                .toList();
    }

    private static OffsetDateTime at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
