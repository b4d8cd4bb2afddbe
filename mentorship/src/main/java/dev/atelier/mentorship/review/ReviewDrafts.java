package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a reviewer writes on the whole. Neither lease nor withdrawal stands in the way: whose words they are is all
 * that counts, until they are published.
 */
@Component
@Transactional
class ReviewDrafts {

    /** Characters of what is said on the whole. */
    static final int SUMMARY = 10_000;

    private final DSLContext db;
    private final InstantSource clock;

    ReviewDrafts(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Saves what is said on the whole; empty if this review is published already, or the person may not review. */
    public Optional<UUID> save(Reviewer reviewer, UUID round, String summary, Optional<Verdict> verdict) {
        return save(reviewer, round, summary, verdict, Optional.empty()) instanceof Kept.Saved saved
                ? Optional.of(saved.review())
                : Optional.empty();
    }

    /** The same, unless there are newer words than those that were {@code seen}. */
    public Kept save(Reviewer reviewer, UUID round, String summary, Optional<Verdict> verdict, Optional<Integer> seen) {
        var changed =
                REVIEW.SUMMARY.ne(excluded(REVIEW.SUMMARY)).or(REVIEW.VERDICT.isDistinctFrom(excluded(REVIEW.VERDICT)));
        return db.insertInto(
                        REVIEW, REVIEW.ROUND_ID, REVIEW.REVIEWER_ID, REVIEW.SUMMARY, REVIEW.VERDICT, REVIEW.SAVED_AT)
                .select(draft(reviewer, round, summary, verdict))
                .onConflict(REVIEW.ROUND_ID, REVIEW.REVIEWER_ID)
                .doUpdate()
                .set(REVIEW.SAVED_AT, excluded(REVIEW.SAVED_AT))
                .set(REVIEW.SUMMARY, excluded(REVIEW.SUMMARY))
                .set(REVIEW.VERDICT, excluded(REVIEW.VERDICT))
                .set(REVIEW.REVISION, REVIEW.REVISION.plus(when(changed, 1).otherwise(0)))
                .where(REVIEW.PUBLISHED_AT.isNull())
                // An answer that was lost on the way is no other tab: what is stored goes on in what comes.
                .and(seen.map(known -> REVIEW.REVISION
                                .le(known)
                                .or(excluded(REVIEW.SUMMARY).startsWith(REVIEW.SUMMARY)))
                        .orElse(noCondition()))
                .returning(REVIEW.ID, REVIEW.REVISION)
                .fetchOptional(saved -> (Kept) new Kept.Saved(saved.getId(), saved.getRevision(), ""))
                .orElseGet(() -> instead(reviewer, round));
    }

    /** The draft that comments, marks and the like go into, begun if need be; empty once it is published. */
    Optional<UUID> open(Reviewer reviewer, UUID round) {
        return db.insertInto(
                        REVIEW, REVIEW.ROUND_ID, REVIEW.REVIEWER_ID, REVIEW.SUMMARY, REVIEW.VERDICT, REVIEW.SAVED_AT)
                .select(draft(reviewer, round, "", Optional.empty()))
                .onConflict(REVIEW.ROUND_ID, REVIEW.REVIEWER_ID)
                .doUpdate()
                .set(REVIEW.SAVED_AT, excluded(REVIEW.SAVED_AT))
                .where(REVIEW.PUBLISHED_AT.isNull())
                .returning(REVIEW.ID)
                .fetchOptional(REVIEW.ID);
    }

    public void remove(Reviewer reviewer, UUID round, UUID comment) {
        db.deleteFrom(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ID.eq(comment))
                .and(REVIEW_COMMENT.REVIEW_ID.in(select(REVIEW.ID)
                        .from(REVIEW)
                        .where(REVIEW.ROUND_ID.eq(round))
                        .and(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                        .and(REVIEW.PUBLISHED_AT.isNull())))
                .execute();
    }

    private Kept instead(Reviewer reviewer, UUID round) {
        return db.select(REVIEW.REVISION, REVIEW.SUMMARY)
                .from(REVIEW)
                .where(REVIEW.ROUND_ID.eq(round))
                .and(REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(REVIEW.PUBLISHED_AT.isNull())
                .fetchOptional(newer -> (Kept) new Kept.Newer(newer.value1(), newer.value2()))
                .orElseGet(Kept.Closed::new);
    }

    /**
     * One row for whoever is a mentor and sees the round, else none. The round is locked first, as a publication does: a new
     * draft's foreign key would lock it last, and the two would wait for each other.
     */
    private Select<Record5<UUID, UUID, String, String, OffsetDateTime>> draft(
            Reviewer reviewer, UUID round, String summary, Optional<Verdict> verdict) {
        return select(
                        ROUND.ID,
                        val(reviewer.id()),
                        val(summary),
                        val(verdict.map(Verdict::name).orElse(null), REVIEW.VERDICT),
                        val(clock.instant().atOffset(ZoneOffset.UTC)))
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .and(reviewer.sees())
                .and(exists(selectOne().from(MENTOR).where(MENTOR.ID.eq(reviewer.id()))))
                .forKeyShare()
                .of(ROUND);
    }
}
