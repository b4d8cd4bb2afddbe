package dev.atelier.event.venue;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.ROOM_BOOKING;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.VENUE_HOURS;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.cohort.Venue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads venues; each call is one statement. */
@Repository
class KeptVenues {

    private final DSLContext db;

    KeptVenues(DSLContext db) {
        this.db = db;
    }

    /** A venue in the list; {@code coming} counts the cohorts that are still to meet there. */
    record Line(UUID id, Venue venue, boolean retired, int rooms, int coming) {}

    /** A cohort that is still to meet at a venue. */
    record Coming(UUID cohort, String workshop, LocalDateTime startsAt, LocalDateTime endsAt) {}

    /** When a room is taken, by what. */
    record Booking(
            String room, UUID cohort, String workshop, ZoneId zone, OffsetDateTime begins, OffsetDateTime ends) {}

    /** Up to {@code most}, by name: those behind the one where the page before ended, or the first ones. */
    List<Line> page(@Nullable UUID after, int most) {
        var last = VENUE.as("last");
        return db.select(
                        VENUE.ID,
                        venue(),
                        VENUE.RETIRED,
                        field(select(count()).from(ROOM).where(ROOM.VENUE_ID.eq(VENUE.ID), ROOM.RETIRED.isFalse())),
                        field(select(count())
                                .from(COHORT)
                                .where(COHORT.VENUE_ID.eq(VENUE.ID))
                                .and(COHORT.STATUS.notIn(over()))))
                .from(VENUE)
                .where(
                        after == null
                                ? noCondition()
                                : row(VENUE.NAME, VENUE.ID)
                                        .gt(select(last.NAME, last.ID)
                                                .from(last)
                                                .where(last.ID.eq(after))))
                .orderBy(VENUE.NAME, VENUE.ID)
                .limit(most)
                .fetch(mapping(Line::new));
    }

    Optional<KeptVenue> find(UUID id) {
        return db.select(VENUE.ID, VENUE.REVISION, VENUE.RETIRED, venue(), VENUE.CAPACITY, hours(), rooms())
                .from(VENUE)
                .where(VENUE.ID.eq(id))
                .fetchOptional(mapping(KeptVenue::new));
    }

    /** The next 50 cohorts. */
    List<Coming> coming(UUID venue) {
        return db.select(COHORT.ID, WORKSHOP.TITLE, COHORT.STARTS_AT, COHORT.ENDS_AT)
                .from(COHORT)
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .where(COHORT.VENUE_ID.eq(venue), COHORT.STATUS.notIn(over()))
                .orderBy(COHORT.STARTS_AT, COHORT.ID)
                .limit(50)
                .fetch(mapping(Coming::new));
    }

    /** What is still to come of what the rooms are booked for; the next 50. */
    List<Booking> bookings(UUID venue, Instant now) {
        return db.select(
                        ROOM.NAME,
                        COHORT.ID,
                        WORKSHOP.TITLE,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        ROOM_BOOKING.BEGINS,
                        ROOM_BOOKING.ENDS)
                .from(ROOM)
                .join(ROOM_BOOKING)
                .on(ROOM_BOOKING.ROOM.eq(ROOM.NUMBER))
                .join(COHORT)
                .on(COHORT.ID.eq(ROOM_BOOKING.COHORT_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .where(ROOM.VENUE_ID.eq(venue), ROOM_BOOKING.ENDS.gt(now.atOffset(ZoneOffset.UTC)))
                .orderBy(ROOM_BOOKING.BEGINS, ROOM.NAME)
                .limit(50)
                .fetch(mapping(Booking::new));
    }

    private static List<String> over() {
        return List.of(CohortStatus.COMPLETED.name(), CohortStatus.CANCELLED.name());
    }

    private static SelectField<Venue> venue() {
        return row(
                        VENUE.ID,
                        VENUE.NAME,
                        VENUE.STREET,
                        VENUE.LOCALITY,
                        VENUE.REGION,
                        VENUE.POSTAL_CODE,
                        VENUE.COUNTRY,
                        VENUE.ACCESS_NOTES,
                        VENUE.MAP_LINK)
                .mapping(Venue::new);
    }

    private static Field<Map<DayOfWeek, Hours>> hours() {
        return multiset(select(
                                VENUE_HOURS.WEEKDAY.convertFrom(DayOfWeek::of),
                                row(VENUE_HOURS.OPENS, VENUE_HOURS.CLOSES).mapping(Hours::new))
                        .from(VENUE_HOURS)
                        .where(VENUE_HOURS.VENUE_ID.eq(VENUE.ID)))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    private static Field<List<KeptVenue.KeptRoom>> rooms() {
        return multiset(select(ROOM.NUMBER, ROOM.NAME, ROOM.CAPACITY, ROOM.RETIRED)
                        .from(ROOM)
                        .where(ROOM.VENUE_ID.eq(VENUE.ID))
                        .orderBy(ROOM.RETIRED, ROOM.NAME))
                .convertFrom(rows -> rows.map(mapping(KeptVenue.KeptRoom::new)));
    }
}
