package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ERASURE;
import static dev.atelier.identity.jooq.Tables.ERASURE_STEP;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** Which erasures were asked for, and how far each has come. */
@Repository
class Erasures {

    private static final Condition OPEN = ERASURE.CALLED_OFF_AT.isNull().and(ERASURE.FINISHED_AT.isNull());

    private final DSLContext db;

    Erasures(DSLContext db) {
        this.db = db;
    }

    /** False if this form came before, or an erasure of the person is open already. */
    boolean add(Erasure erasure) {
        return db.insertInto(ERASURE)
                        .set(ERASURE.ID, erasure.id())
                        .set(ERASURE.PERSON_ID, erasure.person())
                        .set(ERASURE.ASKED_BY, erasure.askedBy())
                        .set(ERASURE.ASKED_AT, stored(erasure.askedAt()))
                        .set(ERASURE.DUE_AT, stored(erasure.dueAt()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Erasure> openOf(UUID person) {
        return select(ERASURE.PERSON_ID.eq(person)).fetchOptional(mapping(Erasure::new));
    }

    /** False if there is none, or it has begun. */
    boolean callOff(UUID person, UUID by, Instant now) {
        return db.update(ERASURE)
                        .set(ERASURE.CALLED_OFF_AT, stored(now))
                        .set(ERASURE.CALLED_OFF_BY, by)
                        .where(ERASURE.PERSON_ID.eq(person), OPEN, ERASURE.BEGAN_AT.isNull())
                        .execute()
                == 1;
    }

    List<UUID> due(Instant now) {
        return db.select(ERASURE.ID)
                .from(ERASURE)
                .where(OPEN, ERASURE.DUE_AT.le(stored(now)))
                .orderBy(ERASURE.DUE_AT)
                .fetch(ERASURE.ID);
    }

    /** Takes an erasure for this transaction; empty if another instance is at it, or it is no longer to be done. */
    Optional<Erasure> lock(UUID id) {
        return select(ERASURE.ID.eq(id)).forUpdate().skipLocked().fetchOptional(mapping(Erasure::new));
    }

    void begin(UUID id, Instant now) {
        db.update(ERASURE)
                .set(ERASURE.BEGAN_AT, stored(now))
                .where(ERASURE.ID.eq(id))
                .execute();
    }

    Set<String> done(UUID id) {
        return db.select(ERASURE_STEP.PART)
                .from(ERASURE_STEP)
                .where(ERASURE_STEP.ERASURE_ID.eq(id))
                .fetchSet(ERASURE_STEP.PART);
    }

    void note(UUID id, String part, int rows, Instant now) {
        db.insertInto(ERASURE_STEP)
                .set(ERASURE_STEP.ERASURE_ID, id)
                .set(ERASURE_STEP.PART, part)
                .set(ERASURE_STEP.ROWS_CHANGED, rows)
                .set(ERASURE_STEP.AT, stored(now))
                .execute();
    }

    /** The account itself is the last to go: until then it says whose data is to be looked for. */
    void finish(Erasure erasure, Instant now) {
        db.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(erasure.person())).execute();
        db.update(ERASURE)
                .set(ERASURE.FINISHED_AT, stored(now))
                .where(ERASURE.ID.eq(erasure.id()))
                .execute();
    }

    private SelectConditionStep<Record6<UUID, UUID, UUID, Instant, Instant, Instant>> select(Condition which) {
        return db.select(
                        ERASURE.ID,
                        ERASURE.PERSON_ID,
                        ERASURE.ASKED_BY,
                        ERASURE.ASKED_AT.convertFrom(OffsetDateTime::toInstant),
                        ERASURE.DUE_AT.convertFrom(OffsetDateTime::toInstant),
                        ERASURE.BEGAN_AT.convertFrom(at -> at == null ? null : at.toInstant()))
                .from(ERASURE)
                .where(which, OPEN);
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
