package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SECOND_LOOK;

import dev.atelier.mentorship.jooq.tables.records.ReviewRecord;
import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second pair of eyes reads a review that is ready, and publishes it or returns it. The token says which words were read:
 * a review that has changed since, or that somebody else has dealt with, is left as it is.
 */
@Component
class SecondReading {

    /** How long a returned review is its reviewer's, whatever their lease was. */
    static final Duration RETURNED = Duration.ofDays(1);

    private final DSLContext db;
    private final Completion completion;
    private final SecondLookMail mail;
    private final InstantSource clock;

    SecondReading(DSLContext db, Completion completion, SecondLookMail mail, InstantSource clock) {
        this.db = db;
        this.completion = completion;
        this.mail = mail;
        this.clock = clock;
    }

    enum Answer {
        DONE,
        /** Its reviewer has changed it, or another reader was quicker. */
        GONE,
        /** One's own, or one does not teach. */
        NOT_FOR_YOU
    }

    /** Publishes what was read. An admin who does not teach releases it so, where nobody else can read it. */
    @Transactional
    public Answer publish(Reviewer reader, UUID round, UUID token) {
        var outcome = teaches(reader) ? "PUBLISHED" : "RELEASED";
        return settle(reader, round, token, outcome, "", (found, review) -> {
            completion.complete(found, review.getId(), Verdict.valueOf(review.getVerdict()));
            mail.published(review, reader.id());
        });
    }

    /** Returns it to its reviewer, who holds the round for a day from now. */
    @Transactional
    public Answer sendBack(Reviewer reader, UUID round, UUID token, String why) {
        return settle(reader, round, token, "RETURNED", why, (found, review) -> {
            db.update(ROUND)
                    .setNull(ROUND.READY_AT)
                    .setNull(ROUND.READY_TOKEN)
                    .set(ROUND.LEASE_UNTIL, clock.instant().plus(RETURNED).atOffset(ZoneOffset.UTC))
                    .where(ROUND.ID.eq(round))
                    .execute();
            mail.returned(review, reader.id(), why);
        });
    }

    private Answer settle(
            Reviewer reader,
            UUID round,
            UUID token,
            String outcome,
            String words,
            BiConsumer<RoundRecord, ReviewRecord> act) {
        var found = db.selectFrom(ROUND)
                .where(ROUND.ID.eq(round))
                .and(reader.sees())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(Reviewer::nothing);
        if (reader.id().equals(found.getReviewerId()) || !mayRead(reader)) {
            return Answer.NOT_FOR_YOU;
        }
        if (!token.equals(found.getReadyToken())) {
            var mine = SECOND_LOOK
                    .ID
                    .eq(token)
                    .and(SECOND_LOOK.READER_ID.eq(reader.id()))
                    .and(SECOND_LOOK.OUTCOME.eq(outcome));
            // Most likely the same form a second time.
            return db.fetchExists(SECOND_LOOK, mine) ? Answer.DONE : Answer.GONE;
        }
        var review = db.selectFrom(REVIEW)
                .where(REVIEW.ROUND_ID.eq(round), REVIEW.REVIEWER_ID.eq(found.getReviewerId()))
                .and(REVIEW.PUBLISHED_AT.isNull())
                .fetchOne();
        if (review == null) {
            return Answer.GONE;
        }
        db.insertInto(SECOND_LOOK)
                .values(
                        token,
                        review.getId(),
                        reader.id(),
                        outcome,
                        words,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        act.accept(found, review);
        return Answer.DONE;
    }

    private boolean mayRead(Reviewer reader) {
        return reader.admin() || teaches(reader);
    }

    private boolean teaches(Reviewer reader) {
        return db.fetchExists(MENTOR, MENTOR.ID.eq(reader.id()).and(MENTOR.TEACHES));
    }
}
