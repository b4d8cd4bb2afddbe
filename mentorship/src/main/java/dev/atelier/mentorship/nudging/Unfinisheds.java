package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.UNFINISHED;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;

import dev.atelier.mentorship.review.RoundReviewed;
import dev.atelier.mentorship.review.Verdict;
import dev.atelier.mentorship.waiting.Endings;
import dev.atelier.mentorship.waiting.ReviewSettings;
import dev.atelier.mentorship.waiting.UnfinishedPlan;
import dev.atelier.mentorship.work.RoundHandedIn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which works wait for another round, since when, and what their learners say about that. */
@Component
@Transactional
class Unfinisheds {

    private final DSLContext db;
    private final ReviewSettings settings;
    private final InstantSource clock;

    Unfinisheds(DSLContext db, ReviewSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of "I am still at it". */
    enum Answer {
        GOES_ON,
        /** The month of mentorship is over. */
        TOO_LATE,
        /** Nothing more is asked for, or it is not theirs. */
        NOTHING
    }

    @EventListener
    public void on(RoundReviewed news) {
        if (news.verdict() != Verdict.REVISE) {
            remove(news.work());
            return;
        }
        var now = clock.instant();
        var zone = db.select(COHORT.ZONE)
                .from(COHORT)
                .where(COHORT.ID.eq(news.cohort().value()))
                .fetchSingle(found -> ZoneId.of(found.value1()));
        var next = new UnfinishedPlan(now, zone, settings).next(now).atOffset(UTC);
        db.insertInto(UNFINISHED)
                .set(UNFINISHED.WORK_ID, news.work())
                .set(UNFINISHED.ROUND_ID, news.round())
                .set(UNFINISHED.SINCE, now.atOffset(UTC))
                .set(UNFINISHED.NEXT_AT, next)
                .onConflict(UNFINISHED.WORK_ID)
                .doUpdate()
                .set(UNFINISHED.ROUND_ID, news.round())
                .set(UNFINISHED.SINCE, now.atOffset(UTC))
                .set(UNFINISHED.NEXT_AT, next)
                .setNull(UNFINISHED.CLOSED_AT)
                .execute();
    }

    /** Whoever hands in goes on, be it at the moment in which the work ends. */
    @EventListener
    public void on(RoundHandedIn news) {
        remove(news.work());
    }

    /** Counts anew from now; what has ended is open again. */
    public Answer goOn(UUID learner, UUID work) {
        var now = clock.instant();
        var found = db.select(UNFINISHED.CLOSED_AT, COHORT.ZONE, MONTH.CLOSES_AT)
                .from(UNFINISHED)
                .join(WORK)
                .on(WORK.ID.eq(UNFINISHED.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .join(SEAT)
                .on(SEAT.COHORT_ID.eq(WORK.COHORT_ID), SEAT.LEARNER_ID.eq(WORK.LEARNER_ID))
                .leftJoin(MONTH)
                .on(MONTH.COHORT_ID.eq(WORK.COHORT_ID), MONTH.LEARNER_ID.eq(WORK.LEARNER_ID))
                .where(UNFINISHED.WORK_ID.eq(work), WORK.LEARNER_ID.eq(learner), SEAT.STATUS.ne("ENDED"))
                .forUpdate()
                .of(UNFINISHED)
                .fetchOne();
        if (found == null) {
            return Answer.NOTHING;
        }
        if (found.value1() != null && !Endings.mayReopen(found.value3(), now)) {
            return Answer.TOO_LATE;
        }
        begin(work, now, ZoneId.of(found.value2()));
        return Answer.GOES_ON;
    }

    private void begin(UUID work, Instant now, ZoneId zone) {
        db.update(UNFINISHED)
                .set(UNFINISHED.SINCE, now.atOffset(UTC))
                .set(
                        UNFINISHED.NEXT_AT,
                        new UnfinishedPlan(now, zone, settings).next(now).atOffset(UTC))
                .setNull(UNFINISHED.CLOSED_AT)
                .where(UNFINISHED.WORK_ID.eq(work))
                .execute();
    }

    private void remove(UUID work) {
        db.deleteFrom(UNFINISHED).where(UNFINISHED.WORK_ID.eq(work)).execute();
    }
}
