package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.mentorship.jooq.Tables;
import dev.atelier.mentorship.work.LeftBytes;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which bytes of a file have come. */
@Component
class Parts {

    private final DSLContext db;
    private final LeftBytes left;
    private final InstantSource clock;

    Parts(DSLContext db, LeftBytes left, InstantSource clock) {
        this.db = db;
        this.left = left;
        this.clock = clock;
    }

    /** Bytes that lie in the store, and where in the file they begin. */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    record Part(long starts, int size, byte[] content) {}

    /**
     * Names the next part of a file. Of two that come for the same place one is taken.
     *
     * @return false if the file goes on elsewhere, was let go, or its round has been handed in; the part leaves the store
     */
    @Transactional
    public boolean add(Upload upload, Part part) {
        var grown = db.update(UPLOAD)
                .set(UPLOAD.RECEIVED, UPLOAD.RECEIVED.plus(part.size()))
                .set(UPLOAD.TOUCHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(UPLOAD.ID.eq(upload.id()))
                .and(UPLOAD.STATE.eq(Upload.State.OPEN.name()))
                .and(UPLOAD.RECEIVED.eq(part.starts()))
                .and(exists(selectOne()
                        .from(Tables.ROUND)
                        .where(Tables.ROUND.ID.eq(UPLOAD.ROUND_ID))
                        .and(Tables.ROUND.STATE.eq("DRAFT"))))
                .execute();
        if (grown == 0) {
            discard(upload, part.content());
            return false;
        }
        db.insertInto(UPLOAD_PART)
                .set(UPLOAD_PART.UPLOAD_ID, upload.id())
                .set(UPLOAD_PART.STARTS, part.starts())
                .set(UPLOAD_PART.SIZE, part.size())
                .set(UPLOAD_PART.CONTENT, part.content())
                .execute();
        return true;
    }

    /** Lets bytes leave the store that no file names. */
    @Transactional
    public void discard(Upload upload, byte[] content) {
        left.notTaken(upload.round(), content, null);
    }

    int count(Upload upload) {
        return db.fetchCount(UPLOAD_PART, UPLOAD_PART.UPLOAD_ID.eq(upload.id()));
    }
}
