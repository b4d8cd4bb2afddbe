package dev.atelier.mentorship.store;

import static dev.atelier.mentorship.jooq.Tables.PUT_NOTE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import dev.atelier.mentorship.jooq.tables.records.PutNoteRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes of what is put: committed before the bytes are, whatever becomes of the transaction around. */
final class PutNotes {

    /** Signed requests are void after a quarter of an hour, so none is carried out later. */
    private static final Duration DOUBT = Duration.ofMinutes(16);

    private final DSLContext db;
    private final TransactionTemplate alone;
    private final InstantSource clock;

    PutNotes(DSLContext db, PlatformTransactionManager transactions, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    record Note(ContentHash hash, UUID generation, @Nullable Instant doubtfulUntil) {}

    /** Waits for whoever removes these bytes, and from then on keeps others from doing so for a while. */
    Note write(ContentHash hash) {
        return alone.execute(status -> db.insertInto(PUT_NOTE)
                .set(PUT_NOTE.CONTENT, hash.bytes())
                .set(PUT_NOTE.NOTED_AT, clock.instant().atOffset(UTC))
                .onConflict(PUT_NOTE.CONTENT)
                .doUpdate()
                .set(
                        PUT_NOTE.NOTED_AT,
                        greatest(PUT_NOTE.NOTED_AT, val(clock.instant().atOffset(UTC))))
                .returning()
                .fetchSingle(row -> new Note(
                        hash,
                        row.getGeneration(),
                        row.getDoubtfulUntil() == null
                                        || row.getDoubtfulUntil().toInstant().isBefore(clock.instant())
                                ? null
                                : row.getDoubtfulUntil().toInstant())));
    }

    /** Once the bytes are written; false if somebody removed them since the note. */
    boolean renew(Note note) {
        return Boolean.TRUE.equals(alone.execute(status -> db.update(PUT_NOTE)
                        .set(PUT_NOTE.NOTED_AT, clock.instant().atOffset(UTC))
                        .where(PUT_NOTE.CONTENT.eq(note.hash().bytes()))
                        .and(PUT_NOTE.GENERATION.eq(note.generation()))
                        .execute()
                == 1));
    }

    /** Notes bytes that were found, unless there is a note. */
    void found(ContentHash hash) {
        alone.executeWithoutResult(status -> insert(hash, clock.instant()));
    }

    List<ContentHash> olderThan(Instant when, int most) {
        return db.select(PUT_NOTE.CONTENT.convertFrom(ContentHash::stored))
                .from(PUT_NOTE)
                .where(PUT_NOTE.NOTED_AT.lessThan(when.atOffset(UTC)))
                .orderBy(PUT_NOTE.NOTED_AT, PUT_NOTE.CONTENT)
                .limit(most)
                .fetch(org.jooq.Record1::value1);
    }

    /** What may become of bytes whose note is locked. */
    interface Removal {
        /** Null when they are gone, else why one can't tell. */
        @Nullable
        Exception remove();
    }

    /** Locks a note, and has the bytes removed if it is older than that and nobody names them; false if it is younger. */
    boolean remove(ContentHash hash, Duration age, Predicate<ContentHash> named, Removal removal) throws Unanswered {
        var answer = alone.execute(status -> {
            var now = clock.instant();
            var note = locked(hash);
            if (note.getNotedAt().toInstant().isAfter(now.minus(age))) {
                return new Answer(false, null);
            }
            var failure = named.test(hash) ? null : removal.remove();
            if (failure == null) {
                note.delete();
            } else {
                note.setDoubtfulUntil(now.plus(DOUBT).atOffset(UTC));
                note.update();
            }
            return new Answer(true, failure);
        });
        if (answer.failure() != null) {
            throw new Unanswered(answer.failure());
        }
        return answer.done();
    }

    /** Also where there was none, as from before notes were written: then others wait for this one. */
    private PutNoteRecord locked(ContentHash hash) {
        return db.insertInto(PUT_NOTE)
                .set(PUT_NOTE.CONTENT, hash.bytes())
                .set(PUT_NOTE.NOTED_AT, Instant.EPOCH.atOffset(UTC))
                .onConflict(PUT_NOTE.CONTENT)
                .doUpdate()
                .set(PUT_NOTE.NOTED_AT, PUT_NOTE.NOTED_AT)
                .returning()
                .fetchSingle();
    }

    private void insert(ContentHash hash, Instant when) {
        db.insertInto(PUT_NOTE)
                .set(PUT_NOTE.CONTENT, hash.bytes())
                .set(PUT_NOTE.NOTED_AT, when.atOffset(UTC))
                .onConflictDoNothing()
                .execute();
    }

    private record Answer(boolean done, @Nullable Exception failure) {}

    /** The store did not say whether the bytes are gone. */
    static final class Unanswered extends java.io.IOException {
        Unanswered(Exception cause) {
            super("The store did not say whether the bytes are gone: " + cause.getMessage(), cause);
        }
    }
}
