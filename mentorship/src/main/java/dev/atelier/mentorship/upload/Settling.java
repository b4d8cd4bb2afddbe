package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;

import dev.atelier.mentorship.work.Arrivals;
import dev.atelier.mentorship.work.LeftBytes;
import dev.atelier.mentorship.work.RoundLock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an upload in one step: its parts leave, its piece is in the draft or not, and what became of it is written down. */
@Component
class Settling {

    private final DSLContext db;
    private final Arrivals arrivals;
    private final LeftBytes left;
    private final InstantSource clock;

    Settling(DSLContext db, Arrivals arrivals, LeftBytes left, InstantSource clock) {
        this.db = db;
        this.arrivals = arrivals;
        this.left = left;
        this.clock = clock;
    }

    /** Does nothing if it has ended by now: somebody else was quicker, or its learner let it go. */
    @Transactional
    public void settle(Upload upload, Arrivals.Looked looked) {
        // The round first, as everybody locks: it may be handed in at this moment.
        RoundLock.draft(db, upload.round());
        var open = db.selectOne()
                .from(UPLOAD)
                .where(UPLOAD.ID.eq(upload.id()))
                .and(UPLOAD.STATE.eq(Upload.State.OPEN.name()))
                .forUpdate()
                .fetch();
        if (open.isEmpty()) {
            if (looked instanceof Arrivals.Looked.Ready ready) {
                left.notTaken(
                        upload.round(),
                        ready.piece().getContent(),
                        ready.piece().getThumbnail());
            }
            return;
        }
        left.removeParts(UPLOAD_PART.UPLOAD_ID.eq(upload.id()));
        // What was set aside for it is free before its piece is counted.
        end(upload, Upload.State.TAKEN, "Being added.");
        var arrived = arrivals.add(upload.round(), looked);
        end(
                upload,
                arrived.kind() == Arrivals.Arrived.Kind.REFUSED ? Upload.State.REFUSED : Upload.State.TAKEN,
                arrived.words());
    }

    private void end(Upload upload, Upload.State state, String outcome) {
        db.update(UPLOAD)
                .set(UPLOAD.STATE, state.name())
                .set(UPLOAD.OUTCOME, outcome)
                .set(UPLOAD.TOUCHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .where(UPLOAD.ID.eq(upload.id()))
                .execute();
    }
}
