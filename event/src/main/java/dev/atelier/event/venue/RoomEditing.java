package dev.atelier.event.venue;

import static dev.atelier.event.jooq.Tables.ROOM;

import dev.atelier.event.agenda.RenamedRooms;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Adds rooms to a venue, changes and retires them; the database lets no two of one venue have one name. */
@Service
class RoomEditing {

    private final DSLContext db;
    private final RenamedRooms renamed;
    private final TransactionOperations transaction;

    RoomEditing(DSLContext db, RenamedRooms renamed, TransactionOperations transaction) {
        this.db = db;
        this.renamed = renamed;
        this.transaction = transaction;
    }

    enum Answer {
        SAVED,
        TAKEN,
        GONE
    }

    Answer add(UUID venue, RoomForm.Reading.Valid room) {
        try {
            transaction.executeWithoutResult(status -> db.insertInto(ROOM)
                    .set(ROOM.VENUE_ID, venue)
                    .set(ROOM.NAME, room.name())
                    .set(ROOM.CAPACITY, room.capacity())
                    .execute());
            return Answer.SAVED;
        } catch (DuplicateKeyException taken) {
            return Answer.TAKEN;
        }
    }

    /** A room that is called otherwise is so in drafts, too. */
    Answer change(UUID venue, long number, RoomForm.Reading.Valid room) {
        try {
            return transaction.execute(status -> write(venue, number, room));
        } catch (DuplicateKeyException taken) {
            return Answer.TAKEN;
        }
    }

    /** Drafts first, then the room, in the order in which a release holds them. */
    private Answer write(UUID venue, long number, RoomForm.Reading.Valid room) {
        renamed.hold(venue);
        var was = db.select(ROOM.NAME)
                .from(ROOM)
                .where(ROOM.NUMBER.eq(number), ROOM.VENUE_ID.eq(venue))
                .forNoKeyUpdate()
                .fetchOptional(ROOM.NAME);
        if (was.isEmpty()) {
            return Answer.GONE;
        }
        db.update(ROOM)
                .set(ROOM.NAME, room.name())
                .set(ROOM.CAPACITY, room.capacity())
                .where(ROOM.NUMBER.eq(number))
                .execute();
        if (!was.get().equals(room.name())) {
            renamed.renamed(venue, was.get(), room.name());
        }
        return Answer.SAVED;
    }

    /** False if the venue has no such room. What a retired room is booked for stays. */
    boolean retire(UUID venue, long number, boolean retired) {
        return db.update(ROOM)
                        .set(ROOM.RETIRED, retired)
                        .where(ROOM.NUMBER.eq(number), ROOM.VENUE_ID.eq(venue))
                        .execute()
                == 1;
    }
}
