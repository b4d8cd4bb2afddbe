package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.UPLOAD;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The room that a learner has for files in one cohort, files on their way included. */
@Component
public class Quota {

    private final DSLContext db;
    private final WorkLimits limits;

    Quota(DSLContext db, WorkLimits limits) {
        this.db = db;
        this.limits = limits;
    }

    /** Bytes taken, of bytes that may be. */
    public record Share(long used, long most) {

        public long left() {
            return Math.max(0, most - used);
        }

        /** For example "You have used 180 MB of 3 GB in this cohort." */
        public String words() {
            return "You have used " + Size.whole(used) + " of " + Size.whole(most) + " in this cohort.";
        }

        /** What whoever wants to bring more than is left is told. */
        public String full(long bytes) {
            return "It has " + Size.words(bytes) + ", and you have " + Size.whole(left()) + " of " + Size.whole(most)
                    + " left in this cohort. Remove a file from a draft, or put this one elsewhere and add a link.";
        }
    }

    /** A file that was handed in several times is kept once, and counts once. */
    public Share share(UUID learner, UUID cohort) {
        var files = selectDistinct(ARTIFACT.CONTENT, ARTIFACT.SIZE.as("size"))
                .from(WORK)
                .join(ROUND)
                .on(ROUND.WORK_ID.eq(WORK.ID))
                .join(ARTIFACT)
                .on(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                .where(WORK.LEARNER_ID.eq(learner))
                .and(WORK.COHORT_ID.eq(cohort))
                .and(ARTIFACT.CONTENT.isNotNull())
                .asTable("files");
        var kept = field(select(coalesce(sum(files.field("size", Long.class)), inline(0)))
                .from(files));
        var coming = field(select(coalesce(sum(UPLOAD.SIZE), inline(0)))
                .from(UPLOAD)
                .where(UPLOAD.LEARNER_ID.eq(learner))
                .and(UPLOAD.COHORT_ID.eq(cohort))
                .and(UPLOAD.STATE.eq("OPEN")));
        var used = Objects.requireNonNull(
                db.select(kept.plus(coming).cast(Long.class)).fetchSingle().value1());
        return new Share(used, limits.quota().toBytes());
    }

    /**
     * The same, for whoever is about to bring something: nobody else counts for this learner before the transaction ends,
     * so that two files that come at once do not both take the last room.
     */
    public Share locked(UUID learner, UUID cohort) {
        db.selectOne()
                .from(SEAT)
                .where(SEAT.LEARNER_ID.eq(learner))
                .and(SEAT.COHORT_ID.eq(cohort))
                .forNoKeyUpdate()
                .fetch();
        return share(learner, cohort);
    }

    /** Whether a file has room, perhaps because it is there already. */
    boolean hasRoom(UUID learner, UUID cohort, byte[] content, long bytes) {
        var known = db.fetchExists(db.selectOne()
                .from(WORK)
                .join(ROUND)
                .on(ROUND.WORK_ID.eq(WORK.ID))
                .join(ARTIFACT)
                .on(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                .where(WORK.LEARNER_ID.eq(learner))
                .and(WORK.COHORT_ID.eq(cohort))
                .and(ARTIFACT.CONTENT.eq(content)));
        return known || locked(learner, cohort).left() >= bytes;
    }
}
