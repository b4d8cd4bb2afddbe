package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.rubric.Judgements;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Rounds with their content, as one column of a bigger query. */
public final class Rounds {

    private Rounds() {}

    /** The rounds of a work for which a condition on ROUND holds, newest first. */
    public static Field<List<RoundContent>> of(Field<UUID> work, Condition which) {
        return multiset(select(
                                ROUND.ID,
                                ROUND.NUMBER,
                                ROUND.STATE.convertFrom(RoundState::valueOf),
                                ROUND.TEXT,
                                field("encode({0}, 'hex')", String.class, ROUND.HASH),
                                ROUND.SUBMITTED_AT,
                                ROUND.LEASE_UNTIL,
                                ROUND.READY_AT,
                                artifacts(),
                                reviews())
                        .from(ROUND)
                        .where(ROUND.WORK_ID.eq(work))
                        .and(which)
                        .orderBy(ROUND.NUMBER.desc()))
                .convertFrom(rounds -> rounds.map(mapping(RoundContent::new)));
    }

    private static Field<List<RoundContent.Artifact>> artifacts() {
        return multiset(select(
                                ARTIFACT.ID,
                                ARTIFACT.KIND,
                                ARTIFACT.NAME,
                                ARTIFACT.SIZE,
                                ARTIFACT.WIDTH,
                                ARTIFACT.HEIGHT,
                                ARTIFACT.GENERATION,
                                ARTIFACT.NOTES.convertFrom(List::of),
                                ARTIFACT.DETAILS,
                                ARTIFACT.PREVIEW)
                        .from(ARTIFACT)
                        .where(ARTIFACT.ROUND_ID.eq(ROUND.ID))
                        .orderBy(ARTIFACT.POSITION))
                .convertFrom(artifacts -> artifacts.map(mapping(RoundContent.Artifact::new)));
    }

    private static Field<List<RoundContent.Review>> reviews() {
        return multiset(select(
                                MENTOR.NAME,
                                REVIEW.VERDICT,
                                REVIEW.SUMMARY,
                                REVIEW.PUBLISHED_AT,
                                comments(),
                                Judgements.of(REVIEW.ID))
                        .from(REVIEW)
                        .join(MENTOR)
                        .on(MENTOR.ID.eq(REVIEW.REVIEWER_ID))
                        .where(REVIEW.ROUND_ID.eq(ROUND.ID))
                        .and(REVIEW.PUBLISHED_AT.isNotNull()))
                .convertFrom(reviews -> reviews.map(mapping(RoundContent.Review::new)));
    }

    /** The comments of the review at hand, in the order in which they are numbered. */
    public static Field<List<RoundContent.Comment>> comments() {
        return multiset(select(
                                REVIEW_COMMENT.ID,
                                REVIEW_COMMENT.ARTIFACT_ID,
                                REVIEW_COMMENT.REGION_LEFT,
                                REVIEW_COMMENT.REGION_TOP,
                                REVIEW_COMMENT.REGION_WIDTH,
                                REVIEW_COMMENT.REGION_HEIGHT,
                                REVIEW_COMMENT.BODY)
                        .from(REVIEW_COMMENT)
                        .where(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                        // Pinned ones first, as the page numbers them; what is said on the whole comes last.
                        .orderBy(
                                REVIEW_COMMENT.REGION_LEFT.isNull(),
                                REVIEW_COMMENT.ARTIFACT_ID.isNull(),
                                REVIEW_COMMENT.NUMBER))
                .convertFrom(comments -> comments.map(mapping(RoundContent.Comment::new)));
    }
}
