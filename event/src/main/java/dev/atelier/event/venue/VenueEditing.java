package dev.atelier.event.venue;

import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.VENUE_HOURS;
import static org.jooq.impl.DSL.row;

import dev.atelier.event.cohort.MovedVenues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Adds venues, changes and retires them. An edit that has not seen the last one is refused. */
@Service
class VenueEditing {

    private final DSLContext db;
    private final KeptVenues venues;
    private final MovedVenues moved;
    private final TransactionOperations transaction;

    VenueEditing(DSLContext db, KeptVenues venues, MovedVenues moved, TransactionOperations transaction) {
        this.db = db;
        this.venues = venues;
        this.moved = moved;
        this.transaction = transaction;
    }

    enum Answer {
        SAVED,
        /** Someone else changed it in the meantime: nothing was saved. */
        STALE,
        /** Another venue has this name at this address. */
        TAKEN,
        GONE
    }

    /** Sent twice, it is one venue. */
    @Transactional
    public Answer add(KeptVenue kept) {
        var added = db.insertInto(VENUE)
                .set(VENUE.ID, kept.id())
                .set(said(kept))
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            writeHours(kept);
            return Answer.SAVED;
        }
        return db.fetchExists(VENUE, VENUE.ID.eq(kept.id())) ? Answer.SAVED : Answer.TAKEN;
    }

    /** The unique name and address are the database's to guard: of two admins at once, one is told. */
    Answer change(KeptVenue kept, UUID actor) {
        try {
            return transaction.execute(status -> write(kept, actor));
        } catch (DuplicateKeyException taken) {
            return Answer.TAKEN;
        }
    }

    private Answer write(KeptVenue kept, UUID actor) {
        var before = db.select(VENUE.REVISION)
                .from(VENUE)
                .where(VENUE.ID.eq(kept.id()))
                .forNoKeyUpdate()
                .fetchOptional(VENUE.REVISION);
        if (before.isEmpty()) {
            return Answer.GONE;
        }
        if (before.get() != kept.revision()) {
            return Answer.STALE;
        }
        var was = venues.find(kept.id()).orElseThrow().venue().line();
        db.update(VENUE)
                .set(said(kept))
                .set(VENUE.REVISION, VENUE.REVISION.plus(1))
                .where(VENUE.ID.eq(kept.id()))
                .execute();
        writeHours(kept);
        if (!was.equals(kept.venue().line())) {
            moved.moved(kept.id(), was, actor);
        }
        return Answer.SAVED;
    }

    /** False if there is no such venue. A retired one stays where it was chosen; it is not offered any more. */
    @Transactional
    public boolean retire(UUID id, boolean retired) {
        return db.update(VENUE)
                        .set(VENUE.RETIRED, retired)
                        .set(VENUE.REVISION, VENUE.REVISION.plus(1))
                        .where(VENUE.ID.eq(id))
                        .execute()
                == 1;
    }

    private void writeHours(KeptVenue kept) {
        db.deleteFrom(VENUE_HOURS).where(VENUE_HOURS.VENUE_ID.eq(kept.id())).execute();
        if (!kept.hours().isEmpty()) {
            db.insertInto(VENUE_HOURS, VENUE_HOURS.VENUE_ID, VENUE_HOURS.WEEKDAY, VENUE_HOURS.OPENS, VENUE_HOURS.CLOSES)
                    .valuesOfRows(kept.hours().entrySet().stream()
                            .map(day -> row(
                                    kept.id(),
                                    day.getKey().getValue(),
                                    day.getValue().opens(),
                                    day.getValue().closes()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, Object> said(KeptVenue kept) {
        var venue = kept.venue();
        var said = new LinkedHashMap<Field<?>, Object>();
        said.put(VENUE.NAME, venue.name());
        said.put(VENUE.STREET, venue.street());
        said.put(VENUE.LOCALITY, venue.locality());
        said.put(VENUE.REGION, venue.region());
        said.put(VENUE.POSTAL_CODE, venue.postalCode());
        said.put(VENUE.COUNTRY, venue.country());
        said.put(VENUE.ACCESS_NOTES, venue.accessNotes());
        said.put(VENUE.MAP_LINK, venue.mapLink());
        said.put(VENUE.CAPACITY, DSL.val(kept.capacity(), VENUE.CAPACITY));
        return said;
    }
}
