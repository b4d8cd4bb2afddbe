package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.REVIEW_COMMENT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.ItemEvidence;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a review: words, verdict, whose turn it is, evidence and mail become true together. */
@Component
class Publication {

    private final DSLContext db;
    private final ReviewDrafts drafts;
    private final ReviewedMail mail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Publication(
            DSLContext db,
            ReviewDrafts drafts,
            ReviewedMail mail,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.db = db;
        this.drafts = drafts;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    enum Answer {
        PUBLISHED,
        NO_VERDICT,
        /** More is asked for, but nothing says what. */
        NO_WORDS,
        /** The learner took the round back. */
        TAKEN_BACK,
        /** Another reviewer published, or holds the round now; or it was given back. */
        NOT_YOURS
    }

    /** What the reviewer says on the whole, as it stands in the form; {@code token} names their hold on the round. */
    record Words(UUID token, String summary, Optional<Verdict> verdict) {}

    /** In every case the words are kept. The token counts, not the time: a lease that ran out unnoticed still publishes. */
    @Transactional
    public Answer publish(Reviewer reviewer, UUID round, Words words) {
        var found = db.selectFrom(ROUND)
                .where(ROUND.ID.eq(round))
                .and(reviewer.sees())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(Reviewer::nothing);
        var review = drafts.save(reviewer, round, words.summary(), words.verdict());
        if (review.isEmpty()) {
            // Most likely the same form a second time.
            var mine = REVIEW.ROUND_ID.eq(round).and(REVIEW.REVIEWER_ID.eq(reviewer.id()));
            return db.fetchExists(REVIEW, mine) ? Answer.PUBLISHED : Answer.NOT_YOURS;
        }
        if (found.getState().equals("WITHDRAWN")) {
            return Answer.TAKEN_BACK;
        }
        if (!words.token().equals(found.getClaimToken())) {
            return Answer.NOT_YOURS;
        }
        if (words.verdict().isEmpty()) {
            return Answer.NO_VERDICT;
        }
        if (words.verdict().get().needsWords()
                && words.summary().isBlank()
                && !db.fetchExists(REVIEW_COMMENT, REVIEW_COMMENT.REVIEW_ID.eq(review.get()))) {
            return Answer.NO_WORDS;
        }
        write(found, review.get(), words.verdict().get());
        return Answer.PUBLISHED;
    }

    private void write(RoundRecord round, UUID review, Verdict verdict) {
        var now = clock.instant();
        db.update(ROUND)
                .set(ROUND.STATE, verdict.name())
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(ROUND.ID.eq(round.getId()))
                .execute();
        db.update(REVIEW)
                .set(REVIEW.PUBLISHED_AT, now.atOffset(ZoneOffset.UTC))
                .where(REVIEW.ID.eq(review))
                .execute();
        mail.send(review);
        events.publishEvent(
                new RoundReviewed(round.getId(), round.getWorkId(), new CohortId(round.getCohortId()), verdict));
        if (verdict == Verdict.ACCEPTED) {
            db.select(WORK.ITEM_KEY)
                    .from(WORK)
                    .where(WORK.ID.eq(round.getWorkId()))
                    .and(WORK.ITEM_KEY.isNotNull())
                    .fetchOptional(WORK.ITEM_KEY)
                    .ifPresent(item -> events.publishEvent(new ItemEvidence(
                            new LearnerId(round.getLearnerId()),
                            new CohortId(round.getCohortId()),
                            new ItemKey(item),
                            review,
                            now)));
        }
    }
}
