package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD_PART;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bytes that lost the row that named them. They leave the store after the commit, and only if nobody else handed in the
 * same.
 */
@Component
public class LeftBytes {

    private static final int MOST = 500;
    private static final List<TableField<?, byte[]>> NAMING = List.of(ARTIFACT.CONTENT, ARTIFACT.THUMBNAIL);

    private final DSLContext db;
    private final ArtifactStore store;

    LeftBytes(DSLContext db, ArtifactStore store) {
        this.db = db;
        this.store = store;
    }

    /** Deletes rows of artifacts, and notes the bytes that they named. */
    int remove(Condition which) {
        for (var bytes : NAMING) {
            db.insertInto(LEFT_BYTES, LEFT_BYTES.CONTENT, LEFT_BYTES.LEARNER_ID)
                    .select(select(bytes, ROUND.LEARNER_ID)
                            .distinctOn(bytes)
                            .from(ARTIFACT)
                            .join(ROUND)
                            .on(ROUND.ID.eq(ARTIFACT.ROUND_ID))
                            .where(which, bytes.isNotNull()))
                    .onConflictDoNothing()
                    .execute();
        }
        return db.deleteFrom(ARTIFACT).where(which).execute();
    }

    /** Deletes files that are on their way, and notes the bytes of their parts. */
    public int removeUploads(Condition which) {
        var uploads = db.select(UPLOAD.ID).from(UPLOAD).where(which).forUpdate().fetch(UPLOAD.ID);
        removeParts(UPLOAD_PART.UPLOAD_ID.in(uploads));
        return db.deleteFrom(UPLOAD).where(UPLOAD.ID.in(uploads)).execute();
    }

    /** Ends uploads that nobody can end any more, and notes the bytes of their parts; the words tell their sender why. */
    public void refuseUploads(Condition which, String words) {
        var uploads = db.select(UPLOAD.ID)
                .from(UPLOAD)
                .where(which, UPLOAD.STATE.eq("OPEN"))
                .forUpdate()
                .fetch(UPLOAD.ID);
        removeParts(UPLOAD_PART.UPLOAD_ID.in(uploads));
        db.update(UPLOAD)
                .set(UPLOAD.STATE, "REFUSED")
                .set(UPLOAD.OUTCOME, words)
                .where(UPLOAD.ID.in(uploads))
                .execute();
    }

    /** Deletes parts of files, and notes their bytes. */
    public void removeParts(Condition which) {
        db.insertInto(LEFT_BYTES, LEFT_BYTES.CONTENT, LEFT_BYTES.LEARNER_ID)
                .select(select(UPLOAD_PART.CONTENT, UPLOAD.LEARNER_ID)
                        .distinctOn(UPLOAD_PART.CONTENT)
                        .from(UPLOAD_PART)
                        .join(UPLOAD)
                        .on(UPLOAD.ID.eq(UPLOAD_PART.UPLOAD_ID))
                        .where(which))
                .onConflictDoNothing()
                .execute();
        db.deleteFrom(UPLOAD_PART).where(which).execute();
    }

    /** Notes bytes that were put for a round which then did not take them. */
    public void notTaken(UUID round, byte @Nullable [] content, byte @Nullable [] thumbnail) {
        Stream.of(content, thumbnail)
                .flatMap(Stream::ofNullable)
                .forEach(bytes -> db.insertInto(LEFT_BYTES, LEFT_BYTES.CONTENT, LEFT_BYTES.LEARNER_ID)
                        .select(select(org.jooq.impl.DSL.val(bytes), ROUND.LEARNER_ID)
                                .from(ROUND)
                                .where(ROUND.ID.eq(round)))
                        .onConflictDoNothing()
                        .execute());
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void sweep() {
        clear(LEFT_BYTES.LEARNER_ID.isNotNull());
    }

    /** Removes what may go by now; answers how much went. What was put a moment ago is left for later. */
    int clear(Condition which) {
        var gone = db
                .select(LEFT_BYTES.CONTENT)
                .from(LEFT_BYTES)
                .where(which)
                .limit(MOST)
                .forUpdate()
                .skipLocked()
                .fetch(LEFT_BYTES.CONTENT)
                .stream()
                .filter(this::leavesTheStore)
                .toList();
        return db.deleteFrom(LEFT_BYTES).where(LEFT_BYTES.CONTENT.in(gone)).execute();
    }

    private boolean leavesTheStore(byte[] content) {
        try {
            return store.remove(ContentHash.stored(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
