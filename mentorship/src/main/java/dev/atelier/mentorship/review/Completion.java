package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.ItemEvidence;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.jooq.tables.records.RoundRecord;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one step that all comes true in: words, criteria, verdict, whose turn it is, evidence and mail. */
@Component
class Completion {

    private final DSLContext db;
    private final ReviewedMail mail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Completion(DSLContext db, ReviewedMail mail, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Within the transaction of whoever has locked the round. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(RoundRecord round, UUID review, Verdict verdict) {
        var now = clock.instant();
        CarriedMarks.settle(db, review);
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
