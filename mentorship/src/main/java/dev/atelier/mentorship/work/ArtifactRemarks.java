package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.page.Remarks;
import dev.atelier.mentorship.page.Remarks.Remark;
import dev.atelier.mentorship.work.RoundContent.Comment;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The comments about one artifact, for the page that shows it. */
@Component
public class ArtifactRemarks {

    private final DSLContext db;

    ArtifactRemarks(DSLContext db) {
        this.db = db;
    }

    /**
     * What was said about an artifact.
     *
     * @param seen a condition on ROUND: which rounds the person may see
     * @param whose a condition on REVIEW: which reviews they may see
     * @param home where all comments of a round stand, by the ids of work and round
     */
    public Remarks on(UUID artifact, Condition seen, Condition whose, BiFunction<UUID, UUID, String> home) {
        // All comments of the review are counted, so that each has the number that it has everywhere.
        return new Remarks(
                db
                        .select(
                                ROUND.WORK_ID,
                                ROUND.ID,
                                field(REVIEW.PUBLISHED_AT.isNull()),
                                rowNumber().over().partitionBy(REVIEW.ID).orderBy(Rounds.AS_NUMBERED),
                                Rounds.comment())
                        .from(REVIEW_COMMENT)
                        .join(REVIEW)
                        .on(REVIEW.ID.eq(REVIEW_COMMENT.REVIEW_ID))
                        .join(ROUND)
                        .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                        .where(ROUND.ID.eq(
                                select(ARTIFACT.ROUND_ID).from(ARTIFACT).where(ARTIFACT.ID.eq(artifact))))
                        .and(seen)
                        .and(whose)
                        .orderBy(Rounds.numberedBy(REVIEW.ID))
                        .fetch(mapping(Said::new))
                        .stream()
                        .filter(said -> artifact.equals(said.comment().artifact()))
                        .map(said -> said.remark(home))
                        .toList(),
                null,
                null);
    }

    /** For learners: what is published. */
    public static Condition published() {
        return REVIEW.PUBLISHED_AT.isNotNull();
    }

    private record Said(UUID work, UUID round, boolean draft, int number, Comment comment) {

        Remark remark(BiFunction<UUID, UUID, String> home) {
            var spot = comment.spot();
            return new Remark(
                    number,
                    comment.id().toString(),
                    spot.words(),
                    spot.cell(),
                    spot.output(),
                    spot.first(),
                    spot.last(),
                    home.apply(work, round) + "#comment-" + comment.id(),
                    draft,
                    Markdown.prose(comment.body()));
        }
    }
}
