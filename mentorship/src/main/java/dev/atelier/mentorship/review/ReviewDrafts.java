package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a reviewer writes. Neither lease nor withdrawal stands in the way: whose words they are is all that counts,
 * until they are published.
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
        var chosen = verdict.map(Verdict::name).orElse(null);
        return upsert(reviewer, round, summary, chosen, true);
    }

    /** Saves a comment, new or changed. */
    public void comment(Reviewer reviewer, UUID round, CommentForm form, String body) {
        var review = upsert(reviewer, round, "", null, false);
        if (review.isEmpty()) {
            return;
        }
        var artifact = form.about()
                .filter(id -> db.fetchExists(ARTIFACT, ARTIFACT.ID.eq(id).and(ARTIFACT.ROUND_ID.eq(round))))
                .orElse(null);
        var region = artifact == null ? null : form.region().orElse(null);
        db.insertInto(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.ID, form.id())
                .set(REVIEW_COMMENT.REVIEW_ID, review.get())
                .set(REVIEW_COMMENT.ROUND_ID, round)
                .set(REVIEW_COMMENT.ARTIFACT_ID, artifact)
                .set(REVIEW_COMMENT.REGION_LEFT, region == null ? null : region.left())
                .set(REVIEW_COMMENT.REGION_TOP, region == null ? null : region.top())
                .set(REVIEW_COMMENT.REGION_WIDTH, region == null ? null : region.width())
                .set(REVIEW_COMMENT.REGION_HEIGHT, region == null ? null : region.height())
                .set(REVIEW_COMMENT.BODY, body)
                .onConflict(REVIEW_COMMENT.ID)
                .doUpdate()
                .set(REVIEW_COMMENT.ARTIFACT_ID, excluded(REVIEW_COMMENT.ARTIFACT_ID))
                .set(REVIEW_COMMENT.REGION_LEFT, excluded(REVIEW_COMMENT.REGION_LEFT))
                .set(REVIEW_COMMENT.REGION_TOP, excluded(REVIEW_COMMENT.REGION_TOP))
                .set(REVIEW_COMMENT.REGION_WIDTH, excluded(REVIEW_COMMENT.REGION_WIDTH))
                .set(REVIEW_COMMENT.REGION_HEIGHT, excluded(REVIEW_COMMENT.REGION_HEIGHT))
                .set(REVIEW_COMMENT.BODY, excluded(REVIEW_COMMENT.BODY))
                // An id that was guessed or mixed up never reaches into somebody else's review.
                .where(REVIEW_COMMENT.REVIEW_ID.eq(review.get()))
                .execute();
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

    private Optional<UUID> upsert(
            Reviewer reviewer, UUID round, String summary, @Nullable String verdict, boolean withSummary) {
        var insert = db.insertInto(
                        REVIEW, REVIEW.ROUND_ID, REVIEW.REVIEWER_ID, REVIEW.SUMMARY, REVIEW.VERDICT, REVIEW.SAVED_AT)
                .select(select(
                                ROUND.ID,
                                val(reviewer.id()),
                                val(summary),
                                val(verdict, REVIEW.VERDICT),
                                val(clock.instant().atOffset(ZoneOffset.UTC)))
                        .from(ROUND)
                        .where(ROUND.ID.eq(round))
                        .and(reviewer.sees())
                        .and(exists(selectOne().from(MENTOR).where(MENTOR.ID.eq(reviewer.id())))))
                .onConflict(REVIEW.ROUND_ID, REVIEW.REVIEWER_ID)
                .doUpdate()
                .set(REVIEW.SAVED_AT, excluded(REVIEW.SAVED_AT));
        var update = withSummary
                ? insert.set(REVIEW.SUMMARY, excluded(REVIEW.SUMMARY)).set(REVIEW.VERDICT, excluded(REVIEW.VERDICT))
                : insert;
        return update.where(REVIEW.PUBLISHED_AT.isNull()).returning(REVIEW.ID).fetchOptional(REVIEW.ID);
    }
}
