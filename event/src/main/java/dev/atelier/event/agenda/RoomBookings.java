package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.jooq.tables.records.RoomBookingRecord;
import dev.atelier.event.time.SpokenTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
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

    /** Gives back what the cohort holds, and books what these slots need. */
    void book(CohortId cohort, List<Slot> slots, ZoneId zone) {
        free(cohort);
        bookings(cohort, slots, zone).forEach(Query::execute);
    }

    /** Books what is still free of what these slots need. */
    void bookIfFree(CohortId cohort, List<Slot> slots, ZoneId zone) {
        bookings(cohort, slots, zone)
                .forEach(booking -> booking.onConflictDoNothing().execute());
    }

    private Stream<InsertSetMoreStep<RoomBookingRecord>> bookings(CohortId cohort, List<Slot> slots, ZoneId zone) {
        var venue = db.select(COHORT.VENUE_ID)
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()))
                .fetchOptional(COHORT.VENUE_ID);
        return venue.stream()
                .flatMap(place -> roomy(slots).stream()
                        .map(slot -> db.insertInto(ROOM_BOOKING)
                                .set(ROOM_BOOKING.SLOT_ID, slot.id())
                                .set(ROOM_BOOKING.COHORT_ID, cohort.value())
                                .set(ROOM_BOOKING.ROOM, room(place, slot.room().strip()))
                                .set(ROOM_BOOKING.BEGINS, at(slot.startsAt(), zone))
                                .set(ROOM_BOOKING.ENDS, at(slot.endsAt(), zone))));
    }

    /** Gives back what lies outside the cohort's time, or is not at its venue. */
    void freeElsewhere(CohortId cohort, Instant begins, Instant ends) {
        db.deleteFrom(ROOM_BOOKING)
                .where(ROOM_BOOKING.COHORT_ID.eq(cohort.value()))
                .and(ROOM_BOOKING
                        .BEGINS
                        .lt(begins.atOffset(ZoneOffset.UTC))
                        .or(ROOM_BOOKING.ENDS.gt(ends.atOffset(ZoneOffset.UTC)))
                        .or(notExists(selectOne()
                                .from(ROOM)
                                .join(COHORT)
                                .on(COHORT.VENUE_ID.eq(ROOM.VENUE_ID))
                                .where(COHORT.ID.eq(cohort.value()), ROOM.NUMBER.eq(ROOM_BOOKING.ROOM)))))
                .execute();
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
