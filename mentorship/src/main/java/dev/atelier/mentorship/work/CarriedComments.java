package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COMMENT_ANSWER;
import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.work.Carried.Answer;
import dev.atelier.mentorship.work.Carried.Mark;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** What was said about the rounds before one, and what became of it. */
@Component
public class CarriedComments {

    private static final dev.atelier.mentorship.jooq.tables.Round EARLIER = ROUND.as("earlier");
    private static final dev.atelier.mentorship.jooq.tables.Round BETWEEN = ROUND.as("between_round");
    private static final dev.atelier.mentorship.jooq.tables.Review LATER = REVIEW.as("later_review");

    private final DSLContext db;

    CarriedComments(DSLContext db) {
        this.db = db;
    }

    /** For the learner, if a condition on ROUND lets them see the round. */
    public List<Carried> before(UUID round, Condition seen) {
        return before(round, seen, falseCondition());
    }

    /** For a reviewer, with the marks of their own draft. */
    public List<Carried> before(UUID round, Condition seen, UUID reviewer) {
        return before(round, seen, LATER.REVIEWER_ID.eq(reviewer));
    }

    private List<Carried> before(UUID round, Condition seen, Condition own) {
        return db.select(
                        EARLIER.ID,
                        EARLIER.NUMBER,
                        rowNumber().over().partitionBy(EARLIER.ID).orderBy(Rounds.AS_NUMBERED),
                        Rounds.comment(),
                        ARTIFACT.NAME,
                        marks(LATER.PUBLISHED_AT.isNotNull().and(BETWEEN.NUMBER.lt(ROUND.NUMBER))),
                        answers(),
                        marks(LATER.ROUND_ID.eq(ROUND.ID).and(own)))
                .from(ROUND)
                .join(EARLIER)
                .on(EARLIER.WORK_ID.eq(ROUND.WORK_ID))
                .and(EARLIER.NUMBER.lt(ROUND.NUMBER))
                .join(REVIEW)
                .on(REVIEW.ROUND_ID.eq(EARLIER.ID))
                .and(REVIEW.PUBLISHED_AT.isNotNull())
                .join(REVIEW_COMMENT)
                .on(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                .leftJoin(ARTIFACT)
                .on(ARTIFACT.ID.eq(REVIEW_COMMENT.ARTIFACT_ID))
                .where(ROUND.ID.eq(round))
                .and(seen)
                .orderBy(Rounds.numberedBy(EARLIER.NUMBER))
                .fetch(mapping(Carried::new));
    }

    private static Field<List<Mark>> marks(Condition which) {
        return multiset(select(BETWEEN.NUMBER, COMMENT_MARK.STATE.convertFrom(MarkState::valueOf), COMMENT_MARK.WORDS)
                        .from(COMMENT_MARK)
                        .join(LATER)
                        .on(LATER.ID.eq(COMMENT_MARK.REVIEW_ID))
                        .join(BETWEEN)
                        .on(BETWEEN.ID.eq(LATER.ROUND_ID))
                        .where(COMMENT_MARK.COMMENT_ID.eq(REVIEW_COMMENT.ID))
                        .and(which)
                        .orderBy(BETWEEN.NUMBER.desc()))
                .convertFrom(marks -> marks.map(mapping(Mark::new)));
    }

    private static Field<List<Answer>> answers() {
        return multiset(select(COMMENT_ANSWER.DONE, COMMENT_ANSWER.WORDS)
                        .from(COMMENT_ANSWER)
                        .where(COMMENT_ANSWER.COMMENT_ID.eq(REVIEW_COMMENT.ID))
                        .and(COMMENT_ANSWER.ROUND_ID.eq(ROUND.ID)))
                .convertFrom(answers -> answers.map(mapping(Answer::new)));
    }
}
