package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.mentorship.jooq.tables.Review;
import dev.atelier.mentorship.jooq.tables.Round;
import dev.atelier.mentorship.work.MarkState;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in the draft of a later round's review what became of earlier comments. */
@Component
class CarriedMarks {

    /** Characters. */
    static final int MOST = 1000;

    private static final Round NOW = ROUND.as("now_round");
    private static final Review THEN = REVIEW.as("then_review");
    private static final Review BETWEEN = REVIEW.as("between_review");

    private final DSLContext db;
    private final ReviewDrafts drafts;

    CarriedMarks(DSLContext db, ReviewDrafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** False if the review is published, or no such comment was published on an earlier round of the work. */
    @Transactional
    public boolean mark(Reviewer reviewer, UUID round, UUID comment, MarkState state, String words) {
        var review = drafts.open(reviewer, round);
        return review.isPresent()
                && db.insertInto(
                                        COMMENT_MARK,
                                        COMMENT_MARK.REVIEW_ID,
                                        COMMENT_MARK.COMMENT_ID,
                                        COMMENT_MARK.STATE,
                                        COMMENT_MARK.WORDS)
                                .select(earlier(review.get(), state, words, REVIEW_COMMENT.ID.eq(comment)))
                                .onConflict(COMMENT_MARK.REVIEW_ID, COMMENT_MARK.COMMENT_ID)
                                .doUpdate()
                                .set(COMMENT_MARK.STATE, excluded(COMMENT_MARK.STATE))
                                .set(COMMENT_MARK.WORDS, excluded(COMMENT_MARK.WORDS))
                                .execute()
                        == 1;
    }

    /** Just before a review is published: whatever was open and is not marked stays open, and the review says so. */
    static void settle(DSLContext db, UUID review) {
        db.insertInto(
                        COMMENT_MARK,
                        COMMENT_MARK.REVIEW_ID,
                        COMMENT_MARK.COMMENT_ID,
                        COMMENT_MARK.STATE,
                        COMMENT_MARK.WORDS)
                .select(earlier(
                        review,
                        MarkState.OPEN,
                        "",
                        coalesce(soFar(), inline(MarkState.OPEN.name())).eq(MarkState.OPEN.name())))
                .onConflictDoNothing()
                .execute();
    }

    /** What the last published review that spoke of the comment said. */
    private static Field<String> soFar() {
        var between = ROUND.as("between_round");
        return field(select(COMMENT_MARK.STATE)
                .from(COMMENT_MARK)
                .join(BETWEEN)
                .on(BETWEEN.ID.eq(COMMENT_MARK.REVIEW_ID))
                .join(between)
                .on(between.ID.eq(BETWEEN.ROUND_ID))
                .where(COMMENT_MARK.COMMENT_ID.eq(REVIEW_COMMENT.ID))
                .and(BETWEEN.PUBLISHED_AT.isNotNull())
                .orderBy(between.NUMBER.desc())
                .limit(1));
    }

    private static Select<Record4<UUID, UUID, String, String>> earlier(
            UUID review, MarkState state, String words, Condition which) {
        return select(REVIEW.ID, REVIEW_COMMENT.ID, val(state.name()), val(words))
                .from(REVIEW)
                .join(NOW)
                .on(NOW.ID.eq(REVIEW.ROUND_ID))
                .join(ROUND)
                .on(ROUND.WORK_ID.eq(NOW.WORK_ID))
                .and(ROUND.NUMBER.lt(NOW.NUMBER))
                .join(THEN)
                .on(THEN.ROUND_ID.eq(ROUND.ID))
                .and(THEN.PUBLISHED_AT.isNotNull())
                .join(REVIEW_COMMENT)
                .on(REVIEW_COMMENT.REVIEW_ID.eq(THEN.ID))
                .where(REVIEW.ID.eq(review))
                .and(which);
    }
}
