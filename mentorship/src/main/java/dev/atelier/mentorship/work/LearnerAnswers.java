package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COMMENT_ANSWER;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What learners say about earlier comments while they put the next round together. */
@Component
@Transactional
class LearnerAnswers {

    /** Characters. */
    static final int MOST = 1000;

    private static final dev.atelier.mentorship.jooq.tables.Round EARLIER = ROUND.as("earlier");

    private final DSLContext db;

    LearnerAnswers(DSLContext db) {
        this.db = db;
    }

    /** False if the round is a draft no longer, or no such comment was made on an earlier round of the work. */
    public boolean say(UUID round, UUID comment, boolean done, String words) {
        var drafts = db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .forShare()
                .fetch();
        if (drafts.isEmpty()) {
            return false;
        }
        return db.insertInto(
                                COMMENT_ANSWER,
                                COMMENT_ANSWER.ROUND_ID,
                                COMMENT_ANSWER.COMMENT_ID,
                                COMMENT_ANSWER.DONE,
                                COMMENT_ANSWER.WORDS)
                        .select(select(ROUND.ID, REVIEW_COMMENT.ID, val(done), val(words))
                                .from(ROUND)
                                .join(EARLIER)
                                .on(EARLIER.WORK_ID.eq(ROUND.WORK_ID))
                                .and(EARLIER.NUMBER.lt(ROUND.NUMBER))
                                .join(REVIEW)
                                .on(REVIEW.ROUND_ID.eq(EARLIER.ID))
                                .and(REVIEW.PUBLISHED_AT.isNotNull())
                                .join(REVIEW_COMMENT)
                                .on(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                                .where(ROUND.ID.eq(round))
                                .and(REVIEW_COMMENT.ID.eq(comment)))
                        .onConflict(COMMENT_ANSWER.ROUND_ID, COMMENT_ANSWER.COMMENT_ID)
                        .doUpdate()
                        .set(COMMENT_ANSWER.DONE, excluded(COMMENT_ANSWER.DONE))
                        .set(COMMENT_ANSWER.WORDS, excluded(COMMENT_ANSWER.WORDS))
                        .execute()
                == 1;
    }

    /** A round that is taken back keeps what was said for it; after a verdict one begins afresh. */
    static void copy(DSLContext db, UUID from, UUID to) {
        db.insertInto(
                        COMMENT_ANSWER,
                        COMMENT_ANSWER.ROUND_ID,
                        COMMENT_ANSWER.COMMENT_ID,
                        COMMENT_ANSWER.DONE,
                        COMMENT_ANSWER.WORDS)
                .select(select(val(to), COMMENT_ANSWER.COMMENT_ID, COMMENT_ANSWER.DONE, COMMENT_ANSWER.WORDS)
                        .from(COMMENT_ANSWER)
                        .join(ROUND)
                        .on(ROUND.ID.eq(COMMENT_ANSWER.ROUND_ID))
                        .where(ROUND.ID.eq(from))
                        .and(ROUND.STATE.eq(RoundState.WITHDRAWN.name())))
                .execute();
    }
}
