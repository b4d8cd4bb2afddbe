package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.ROOM;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.VENUE_HOURS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import java.time.DayOfWeek;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;

/** Reads what an agenda must know of the venue of its cohort; one statement. */
@Repository
class MeetingPlaces {

    private final DSLContext db;

    MeetingPlaces(DSLContext db) {
        this.db = db;
    }

    MeetingPlace of(CohortId cohort) {
        return db.select(
                        VENUE.CAPACITY,
                        multiset(select(
                                                VENUE_HOURS.WEEKDAY.convertFrom(DayOfWeek::of),
                                                row(VENUE_HOURS.OPENS, VENUE_HOURS.CLOSES)
                                                        .mapping(MeetingPlace.Open::new))
                                        .from(VENUE_HOURS)
                                        .where(VENUE_HOURS.VENUE_ID.eq(VENUE.ID)))
                                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2)),
                        multiset(select(ROOM.NAME, ROOM.CAPACITY, ROOM.RETIRED)
                                        .from(ROOM)
                                        .where(ROOM.VENUE_ID.eq(VENUE.ID))
                                        .orderBy(ROOM.NAME))
                                .convertFrom(rows -> rows.map(mapping(RoomBookings.KnownRoom::new))))
                .from(COHORT)
                .join(VENUE)
                .on(VENUE.ID.eq(COHORT.VENUE_ID))
                .where(COHORT.ID.eq(cohort.value()))
                .fetchOptional(mapping(MeetingPlace::new))
                .orElse(MeetingPlace.UNKNOWN);
    }
}
