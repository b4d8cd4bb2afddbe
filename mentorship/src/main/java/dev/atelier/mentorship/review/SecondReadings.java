package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SECOND_LOOK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import dev.atelier.mentorship.rubric.Judgements;
import dev.atelier.mentorship.work.RoundContent;
import dev.atelier.mentorship.work.Rounds;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What a second reader reads, and what the reviewer got back. */
@Component
class SecondReadings {

    private final DSLContext db;

    SecondReadings(DSLContext db) {
        this.db = db;
    }

    /** A review that waits for its reader; {@code review} stands as it would be published. */
    record Waiting(UUID token, RoundContent.Review review) {}

    /** What a reader said on returning a review. */
    record Returned(String reader, String words, OffsetDateTime at) {}

    /** Rounds whose review this person may read before it is published, as a condition on ROUND. */
    static Condition waitFor(Reviewer reader) {
        var teaches =
                exists(selectOne().from(MENTOR).where(MENTOR.ID.eq(reader.id())).and(MENTOR.TEACHES));
        return ROUND.READY_AT
                .isNotNull()
                .and(ROUND.REVIEWER_ID.ne(reader.id()))
                .and(reader.admin() ? trueCondition() : teaches);
    }

    Optional<Waiting> find(Reviewer reader, UUID round) {
        return db.select(
                        ROUND.READY_TOKEN,
                        row(
                                        MENTOR.NAME,
                                        REVIEW.VERDICT,
                                        REVIEW.SUMMARY,
                                        REVIEW.SAVED_AT,
                                        Rounds.comments(),
                                        Rounds.marks(),
                                        Judgements.of(REVIEW.ID))
                                .mapping(RoundContent.Review::new))
                .from(ROUND)
                .join(REVIEW)
                .on(REVIEW.ROUND_ID.eq(ROUND.ID))
                .and(REVIEW.REVIEWER_ID.eq(ROUND.REVIEWER_ID))
                .join(MENTOR)
                .on(MENTOR.ID.eq(REVIEW.REVIEWER_ID))
                .where(ROUND.ID.eq(round))
                .and(reader.sees())
                .and(waitFor(reader))
                .fetchOptional(mapping(Waiting::new));
    }

    /** What came back of a reviewer's draft, the newest first. */
    List<Returned> returned(Reviewer reviewer, UUID round) {
        return db.select(
                        coalesce(
                                field(select(MENTOR.NAME).from(MENTOR).where(MENTOR.ID.eq(SECOND_LOOK.READER_ID))),
                                inline("An admin")),
                        SECOND_LOOK.WORDS,
                        SECOND_LOOK.AT)
                .from(SECOND_LOOK)
                .join(REVIEW)
                .on(REVIEW.ID.eq(SECOND_LOOK.REVIEW_ID))
                .where(REVIEW.ROUND_ID.eq(round), REVIEW.REVIEWER_ID.eq(reviewer.id()))
                .and(SECOND_LOOK.OUTCOME.eq("RETURNED"))
                .orderBy(SECOND_LOOK.AT.desc(), SECOND_LOOK.ID)
                .fetch(mapping(Returned::new));
    }
}
