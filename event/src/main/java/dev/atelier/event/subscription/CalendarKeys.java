package dev.atelier.event.subscription;

import static dev.atelier.event.jooq.Tables.CALENDAR_KEY;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which key opens whose calendar. */
@Repository
class CalendarKeys {

    private final DSLContext db;
    private final InstantSource clock;

    CalendarKeys(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Gives a person this key; one that they had opens nothing from now on. */
    @Transactional
    public void give(UUID person, CalendarKey key) {
        db.insertInto(CALENDAR_KEY)
                .set(CALENDAR_KEY.PERSON_ID, person)
                .set(CALENDAR_KEY.KEY_HASH, key.hash())
                .set(CALENDAR_KEY.MADE_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflict(CALENDAR_KEY.PERSON_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Takes a person's key back; how many they had. */
    @Transactional
    public int revoke(UUID person) {
        return db.deleteFrom(CALENDAR_KEY)
                .where(CALENDAR_KEY.PERSON_ID.eq(person))
                .execute();
    }

    /** When a person's key was made. */
    Optional<OffsetDateTime> madeAt(UUID person) {
        return db.select(CALENDAR_KEY.MADE_AT)
                .from(CALENDAR_KEY)
                .where(CALENDAR_KEY.PERSON_ID.eq(person))
                .fetchOptional(CALENDAR_KEY.MADE_AT);
    }

    /** Whose calendar a key opens. */
    Optional<UUID> person(CalendarKey key) {
        return db.select(CALENDAR_KEY.PERSON_ID)
                .from(CALENDAR_KEY)
                .where(CALENDAR_KEY.KEY_HASH.eq(key.hash()))
                .fetchOptional(CALENDAR_KEY.PERSON_ID);
    }
}
