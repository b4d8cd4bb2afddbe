package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.COMMENT_MARK;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.rubric.Judgements;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.SelectField;

/** Rounds with their content, as one column of a bigger query. */
public final class Rounds {

    /** Where in its artifact a comment points. */
    public static final SelectField<Spot> SPOT = row(
                    REVIEW_COMMENT.CELL,
                    REVIEW_COMMENT.OUTPUT,
                    REVIEW_COMMENT.FIRST_LINE,
                    REVIEW_COMMENT.LAST_LINE,
                    REVIEW_COMMENT.PARAMETER)
            .mapping(Spot::new);

    /** Pinned ones first, as the page numbers them; what is said on the whole comes last. */
    static final List<OrderField<?>> AS_NUMBERED = List.of(
            field(REVIEW_COMMENT.REGION_LEFT.isNull()),
            field(REVIEW_COMMENT.ARTIFACT_ID.isNull()),
            REVIEW_COMMENT.NUMBER);

    /** Comments of several reviews: these by another field, those of each as it numbers them. */
    static List<OrderField<?>> numberedBy(OrderField<?> review) {
        return Stream.concat(Stream.<OrderField<?>>of(review), AS_NUMBERED.stream())
                .toList();
    }

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
                                ARTIFACT.PREVIEW,
                                field("encode({0}, 'hex')", String.class, ARTIFACT.CONTENT))
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
                                marks(),
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
        return multiset(select(comment())
                        .from(REVIEW_COMMENT)
                        .where(REVIEW_COMMENT.REVIEW_ID.eq(REVIEW.ID))
                        .orderBy(AS_NUMBERED))
                .convertFrom(comments -> comments.map(Record1::value1));
    }

    /** The comment at hand. */
    static SelectField<RoundContent.Comment> comment() {
        return row(
                        REVIEW_COMMENT.ID,
                        REVIEW_COMMENT.ARTIFACT_ID,
                        REVIEW_COMMENT.REGION_LEFT,
                        REVIEW_COMMENT.REGION_TOP,
                        REVIEW_COMMENT.REGION_WIDTH,
                        REVIEW_COMMENT.REGION_HEIGHT,
                        SPOT,
                        REVIEW_COMMENT.REVISION,
                        REVIEW_COMMENT.BODY)
                .mapping(RoundContent.Comment::new);
    }

    /** What the review at hand says became of earlier comments. */
    public static Field<List<RoundContent.Mark>> marks() {
        var about = ROUND.as("about");
        return multiset(select(
                                REVIEW_COMMENT.ID,
                                about.NUMBER,
                                COMMENT_MARK.STATE.convertFrom(MarkState::valueOf),
                                COMMENT_MARK.WORDS,
                                REVIEW_COMMENT.BODY)
                        .from(COMMENT_MARK)
                        .join(REVIEW_COMMENT)
                        .on(REVIEW_COMMENT.ID.eq(COMMENT_MARK.COMMENT_ID))
                        .join(about)
                        .on(about.ID.eq(REVIEW_COMMENT.ROUND_ID))
                        .where(COMMENT_MARK.REVIEW_ID.eq(REVIEW.ID))
                        .orderBy(about.NUMBER, REVIEW_COMMENT.NUMBER))
                .convertFrom(marks -> marks.map(mapping(RoundContent.Mark::new)));
    }
}
