package dev.atelier.mentorship.postbox;

import static dev.atelier.mentorship.jooq.Tables.POSTBOX;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * How far the postbox has been read, and by whom. One instance holds the lease and reads; whatever it writes down asks
 * again whether the lease is still its own, so that one that slept meanwhile changes nothing.
 */
@Component
class Checkpoint {

    /** How long after the last sign of life of its reader another instance goes on. */
    private static final Duration BEYOND_A_POLL = Duration.ofMinutes(2);

    private final DSLContext db;
    private final PostboxSettings settings;
    private final InstantSource clock;
    private final UUID reader = UUID.randomUUID();

    Checkpoint(DSLContext db, PostboxSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody else reads by now. */
    @SuppressWarnings("serial")
    static final class LeaseLost extends RuntimeException {
        LeaseLost() {
            super("Another instance reads the postbox now", null, false, false);
        }
    }

    /** Takes the lease, or keeps it; false while somebody else has it. */
    boolean lease() {
        db.insertInto(POSTBOX, POSTBOX.NAME)
                .values(settings.name())
                .onConflictDoNothing()
                .execute();
        return db.update(POSTBOX)
                        .set(POSTBOX.READER, reader)
                        .set(POSTBOX.LEASED_UNTIL, end())
                        .where(POSTBOX.NAME.eq(settings.name()))
                        .and(POSTBOX.READER
                                .isNull()
                                .or(POSTBOX.READER.eq(reader))
                                .or(POSTBOX.LEASED_UNTIL.lt(now())))
                        .execute()
                == 1;
    }

    /** Lets another instance go on at once. */
    void giveBack() {
        db.update(POSTBOX)
                .setNull(POSTBOX.READER)
                .setNull(POSTBOX.LEASED_UNTIL)
                .where(isMine())
                .execute();
    }

    /** The last mail that has been dealt with; 0 if the server has numbered all of them anew. */
    long last(long validity) {
        db.update(POSTBOX)
                .set(POSTBOX.UID_VALIDITY, validity)
                .set(POSTBOX.LAST_UID, 0L)
                .set(POSTBOX.TRIED_UID, 0L)
                .set(POSTBOX.TRIES, 0)
                .where(isMine(), POSTBOX.UID_VALIDITY.ne(validity))
                .execute();
        return db.select(POSTBOX.LAST_UID)
                .from(POSTBOX)
                .where(isMine())
                .fetchOptional(POSTBOX.LAST_UID)
                .orElseThrow(LeaseLost::new);
    }

    /** Counts, before a mail is touched, how often that was done; from 1. */
    int tryNext(long uid) {
        return db.update(POSTBOX)
                .set(
                        POSTBOX.TRIES,
                        when(POSTBOX.TRIED_UID.eq(uid), POSTBOX.TRIES.plus(1)).otherwise(1))
                .set(POSTBOX.TRIED_UID, uid)
                .set(POSTBOX.LEASED_UNTIL, end())
                .where(isMine())
                .returning(POSTBOX.TRIES)
                .fetchOptional(POSTBOX.TRIES)
                .orElseThrow(LeaseLost::new);
    }

    /** A mail has been dealt with. Belongs into the transaction that does it. */
    void dealtWith(long validity, long uid) {
        pass(validity, uid, 0);
    }

    /** A mail was for none of us. */
    void passedOver(long validity, long uid) {
        pass(validity, uid, 1);
    }

    private void pass(long validity, long uid, long over) {
        var changed = db.update(POSTBOX)
                .set(POSTBOX.LAST_UID, uid)
                .set(POSTBOX.PASSED_OVER, POSTBOX.PASSED_OVER.plus(over))
                .set(POSTBOX.LEASED_UNTIL, end())
                .where(isMine(), POSTBOX.UID_VALIDITY.eq(validity), POSTBOX.LAST_UID.lt(uid))
                .execute();
        if (changed == 0) {
            throw new LeaseLost();
        }
    }

    /** All that lies there has been looked at. */
    void upToDate() {
        db.update(POSTBOX)
                .set(POSTBOX.LOOKED_AT, now())
                .set(POSTBOX.TROUBLE, "")
                .setNull(POSTBOX.TROUBLED_SINCE)
                .where(isMine())
                .execute();
    }

    /** Why nothing can be read just now, for those who look after mail. */
    void trouble(String words) {
        db.update(POSTBOX)
                .set(POSTBOX.TROUBLE, words)
                .set(POSTBOX.TROUBLED_SINCE, coalesce(POSTBOX.TROUBLED_SINCE, now()))
                .where(isMine())
                .execute();
    }

    /** Nobody needs to worry any more about a postbox that is not read any more. */
    void forgetOthers() {
        db.update(POSTBOX)
                .set(POSTBOX.TROUBLE, inline(""))
                .setNull(POSTBOX.TROUBLED_SINCE)
                .setNull(POSTBOX.LOOKED_AT)
                .where(POSTBOX.NAME.ne(settings.name()))
                .execute();
    }

    private Condition isMine() {
        return POSTBOX.NAME.eq(settings.name()).and(POSTBOX.READER.eq(reader));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private OffsetDateTime end() {
        return now().plus(settings.poll()).plus(BEYOND_A_POLL);
    }
}
