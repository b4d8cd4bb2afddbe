package dev.atelier.mentorship.upload;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;

import dev.atelier.mentorship.work.Arrivals;
import dev.atelier.mentorship.work.FileName;
import dev.atelier.mentorship.work.LeftBytes;
import dev.atelier.mentorship.work.Quota;
import dev.atelier.mentorship.work.RoundLock;
import dev.atelier.mentorship.work.WorkLimits;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files on their way: announced, found again, let go. What they will take of the quota is set aside at once. */
@Component
@Transactional
class OpenUploads {

    private final DSLContext db;
    private final Quota quota;
    private final WorkLimits limits;
    private final LeftBytes left;
    private final InstantSource clock;

    OpenUploads(DSLContext db, Quota quota, WorkLimits limits, LeftBytes left, InstantSource clock) {
        this.db = db;
        this.quota = quota;
        this.limits = limits;
        this.left = left;
        this.clock = clock;
    }

    /**
     * A file that somebody wants to send.
     *
     * @param stamp by which its sender tells it from another of the same name and size; may be empty
     */
    record Announced(FileName name, long size, String stamp) {}

    sealed interface Begun {

        /** It may come; or it was announced before, and goes on from what has come. */
        record Open(Upload upload) implements Begun {}

        /** It may not, and why, in a sentence. */
        record Refused(Why why, String reason) implements Begun {}
    }

    enum Why {
        TOO_LARGE,
        NO_ROOM,
        TOO_MANY,
        FROZEN
    }

    Begun begin(UUID round, Announced file) {
        var tooLarge = limits.tooLarge(file.name(), file.size());
        if (tooLarge.isPresent()) {
            return new Begun.Refused(Why.TOO_LARGE, tooLarge.get());
        }
        var draft = RoundLock.draft(db, round);
        if (draft.isEmpty()) {
            return new Begun.Refused(
                    Why.FROZEN, "The round has been handed in meanwhile, so nothing more comes into it.");
        }
        var known = known(round, file);
        return known.isPresent() ? new Begun.Open(known.get()) : begin(round, draft.get(), file);
    }

    private Begun begin(UUID round, RoundLock.Draft draft, Announced file) {
        // The lock first: who counts after it counts what is written here.
        var share = quota.locked(draft.learner(), draft.cohort());
        var open = UPLOAD.STATE.eq(Upload.State.OPEN.name());
        if (db.fetchCount(UPLOAD, open.and(UPLOAD.LEARNER_ID.eq(draft.learner()))) >= limits.uploads()) {
            return new Begun.Refused(
                    Why.TOO_MANY,
                    "You have " + limits.uploads() + " files on their way already. Let one of them end first.");
        }
        var pieces = db.fetchCount(ARTIFACT, ARTIFACT.ROUND_ID.eq(round))
                + db.fetchCount(UPLOAD, open.and(UPLOAD.ROUND_ID.eq(round)));
        if (pieces >= Arrivals.MOST) {
            return new Begun.Refused(
                    Why.TOO_MANY,
                    "A round has at most " + Arrivals.MOST
                            + " files and links, those on their way included. Remove one, or"
                            + " keep this one for the next round.");
        }
        if (share.left() < file.size()) {
            return new Begun.Refused(Why.NO_ROOM, share.full(file.size()));
        }
        return new Begun.Open(Upload.of(db.insertInto(UPLOAD)
                .set(UPLOAD.ROUND_ID, round)
                .set(UPLOAD.COHORT_ID, draft.cohort())
                .set(UPLOAD.LEARNER_ID, draft.learner())
                .set(UPLOAD.NAME, file.name().value())
                .set(UPLOAD.STAMP, file.stamp())
                .set(UPLOAD.SIZE, file.size())
                .set(UPLOAD.TOUCHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .returning(Upload.COLUMNS)
                .fetchSingle()));
    }

    private Optional<Upload> known(UUID round, Announced file) {
        return db.select(Upload.COLUMNS)
                .from(UPLOAD)
                .where(UPLOAD.ROUND_ID.eq(round))
                .and(UPLOAD.NAME.eq(file.name().value()))
                .and(UPLOAD.SIZE.eq(file.size()))
                .and(UPLOAD.STAMP.eq(file.stamp()))
                .and(UPLOAD.STATE.eq(Upload.State.OPEN.name()))
                .fetchOptional(Upload::of);
    }

    /** One of this learner's own; for everyone else there is none. */
    Optional<Upload> find(UUID learner, UUID upload) {
        return db.select(Upload.COLUMNS)
                .from(UPLOAD)
                .where(UPLOAD.ID.eq(upload))
                .and(UPLOAD.LEARNER_ID.eq(learner))
                .fetchOptional(Upload::of);
    }

    /** Lets one go that is open. */
    void letGo(Upload upload) {
        drop(UPLOAD.ID.eq(upload.id()).and(UPLOAD.STATE.eq(Upload.State.OPEN.name())));
    }

    /** Lets files go that are on their way; what had come of them leaves the store. */
    int drop(Condition which) {
        return left.removeUploads(which);
    }
}
