package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.mentorship.work.Markdown;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the comments of a draft, each at a place that is there. */
@Component
class DraftComments {

    private final DSLContext db;
    private final ReviewDrafts drafts;
    private final Anchors anchors;

    DraftComments(DSLContext db, ReviewDrafts drafts, Anchors anchors) {
        this.db = db;
        this.drafts = drafts;
        this.anchors = anchors;
    }

    /** Saves a comment, new or changed. A place that is not there is refused in words, and the comment is kept without it. */
    @Transactional
    public Kept save(Reviewer reviewer, UUID round, CommentForm form) {
        var review = drafts.open(reviewer, round);
        if (review.isEmpty()) {
            return new Kept.Closed();
        }
        var body = Markdown.stored(form.words(), CommentForm.MOST);
        var checked = anchors.check(round, form);
        var spot = checked.spot();
        var region = Optional.ofNullable(checked.region());
        return db.insertInto(REVIEW_COMMENT)
                .set(REVIEW_COMMENT.ID, form.id())
                .set(REVIEW_COMMENT.REVIEW_ID, review.get())
                .set(REVIEW_COMMENT.ROUND_ID, round)
                .set(REVIEW_COMMENT.ARTIFACT_ID, checked.artifact())
                .set(
                        REVIEW_COMMENT.REGION_LEFT,
                        region.map(CommentForm.Region::left).orElse(null))
                .set(
                        REVIEW_COMMENT.REGION_TOP,
                        region.map(CommentForm.Region::top).orElse(null))
                .set(
                        REVIEW_COMMENT.REGION_WIDTH,
                        region.map(CommentForm.Region::width).orElse(null))
                .set(
                        REVIEW_COMMENT.REGION_HEIGHT,
                        region.map(CommentForm.Region::height).orElse(null))
                .set(REVIEW_COMMENT.CELL, spot.cell())
                .set(REVIEW_COMMENT.OUTPUT, spot.output())
                .set(REVIEW_COMMENT.FIRST_LINE, spot.first())
                .set(REVIEW_COMMENT.LAST_LINE, spot.last())
                .set(REVIEW_COMMENT.PARAMETER, spot.parameter())
                .set(REVIEW_COMMENT.BODY, body)
                .onConflict(REVIEW_COMMENT.ID)
                .doUpdate()
                .set(REVIEW_COMMENT.ARTIFACT_ID, excluded(REVIEW_COMMENT.ARTIFACT_ID))
                .set(REVIEW_COMMENT.REGION_LEFT, excluded(REVIEW_COMMENT.REGION_LEFT))
                .set(REVIEW_COMMENT.REGION_TOP, excluded(REVIEW_COMMENT.REGION_TOP))
                .set(REVIEW_COMMENT.REGION_WIDTH, excluded(REVIEW_COMMENT.REGION_WIDTH))
                .set(REVIEW_COMMENT.REGION_HEIGHT, excluded(REVIEW_COMMENT.REGION_HEIGHT))
                .set(REVIEW_COMMENT.CELL, excluded(REVIEW_COMMENT.CELL))
                .set(REVIEW_COMMENT.OUTPUT, excluded(REVIEW_COMMENT.OUTPUT))
                .set(REVIEW_COMMENT.FIRST_LINE, excluded(REVIEW_COMMENT.FIRST_LINE))
                .set(REVIEW_COMMENT.LAST_LINE, excluded(REVIEW_COMMENT.LAST_LINE))
                .set(REVIEW_COMMENT.PARAMETER, excluded(REVIEW_COMMENT.PARAMETER))
                .set(REVIEW_COMMENT.BODY, excluded(REVIEW_COMMENT.BODY))
                .set(REVIEW_COMMENT.REVISION, REVIEW_COMMENT.REVISION.plus(1))
                // An id that was guessed or mixed up never reaches into somebody else's review.
                .where(REVIEW_COMMENT.REVIEW_ID.eq(review.get()))
                .and(form.newestSeen()
                        .map(seen -> REVIEW_COMMENT
                                .REVISION
                                .le(seen)
                                // An answer that was lost on the way is no other tab: what is stored goes on in what
                                // comes.
                                .or(excluded(REVIEW_COMMENT.BODY).startsWith(REVIEW_COMMENT.BODY)))
                        .orElse(noCondition()))
                .returning(REVIEW_COMMENT.REVISION)
                .fetchOptional(saved -> (Kept) new Kept.Saved(review.get(), saved.getRevision(), checked.refusal()))
                .orElseGet(() -> instead(review.get(), form.id()));
    }

    private Kept instead(UUID review, UUID comment) {
        return db.select(REVIEW_COMMENT.REVISION, REVIEW_COMMENT.BODY)
                .from(REVIEW_COMMENT)
                .where(REVIEW_COMMENT.ID.eq(comment))
                .and(REVIEW_COMMENT.REVIEW_ID.eq(review))
                .fetchOptional(newer -> (Kept) new Kept.Newer(newer.value1(), newer.value2()))
                .orElseGet(Kept.Closed::new);
    }
}
