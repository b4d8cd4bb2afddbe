package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.UNFINISHED;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;

import dev.atelier.mentorship.nudging.Nudged.Kind;
import dev.atelier.mentorship.post.PostOffice;
import dev.atelier.mentorship.waiting.Endings;
import dev.atelier.mentorship.waiting.ReviewSettings;
import dev.atelier.mentorship.waiting.UnfinishedPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds learners of another round that they were asked for, and ends what nobody goes on with. */
@Component
class LearnerNudges {

    private static final int BATCH = 100;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int DAWN = 8;
    private static final int DUSK = 20;

    private final DSLContext db;
    private final Nudged nudged;
    private final NudgeLetters letters;
    private final PostOffice post;
    private final ReviewSettings settings;

    LearnerNudges(DSLContext db, Nudged nudged, NudgeLetters letters, PostOffice post, ReviewSettings settings) {
        this.db = db;
        this.nudged = nudged;
        this.letters = letters;
        this.post = post;
        this.settings = settings;
    }

    /** A work whose morning has come; {@code month} is null before its learner's month has begun. */
    record Due(
            UUID work,
            String title,
            UUID learner,
            String name,
            String address,
            ZoneId zone,
            OffsetDateTime since,
            boolean ended,
            @Nullable UUID month,
            @Nullable OffsetDateTime monthCloses) {}

    /** Does what is due for at most a hundred works, and says whether there may be more. */
    @Transactional
    public boolean write(Instant now) {
        var due = due(now);
        due.forEach(each -> step(each, now));
        return due.size() == BATCH;
    }

    private void step(Due due, Instant now) {
        if (due.ended()) {
            // Whoever gave the seat back, or whose cohort was called off, is asked for nothing.
            db.deleteFrom(UNFINISHED).where(UNFINISHED.WORK_ID.eq(due.work())).execute();
            return;
        }
        var plan = new UnfinishedPlan(due.since().toInstant(), due.zone(), settings);
        var here = now.atZone(due.zone());
        if (here.getHour() < DAWN || here.getHour() >= DUSK) {
            // Found after an outage, in the middle of the night.
            var day = here.toLocalDate().plusDays(here.getHour() >= DUSK ? 1 : 0);
            later(due, day.atTime(DAWN, 0).atZone(due.zone()).toInstant());
        } else if (due.month() == null) {
            later(due, now.plus(DAY));
        } else if (!plan.isOver(now)) {
            nudge(due, plan, now);
            later(due, plan.next(now));
        } else if (nudged.isWarned(due.work(), plan.since())) {
            close(due, now);
        } else {
            // Nobody is closed who was not told before, as after a long outage.
            nudge(due, plan, now);
            later(due, now.plus(Duration.ofDays(settings.nudges().getFirst())));
        }
    }

    private void nudge(Due due, UnfinishedPlan plan, Instant now) {
        plan.nudge(now)
                .filter(day -> nudged.note(due.work(), Kind.UNFINISHED, day, due.learner(), now))
                .ifPresent(day -> post.send(letters.unfinished(due, plan.isOver(now) ? null : plan.lastDay(), now)));
    }

    private void close(Due due, Instant now) {
        db.update(UNFINISHED)
                .set(UNFINISHED.CLOSED_AT, now.atOffset(UTC))
                .where(UNFINISHED.WORK_ID.eq(due.work()))
                .execute();
        if (nudged.note(due.work(), Kind.CLOSED, now.atZone(due.zone()).toLocalDate(), due.learner(), now)) {
            post.send(letters.closed(due, Endings.mayReopen(due.monthCloses(), now)));
        }
    }

    private void later(Due due, Instant until) {
        db.update(UNFINISHED)
                .set(UNFINISHED.NEXT_AT, until.atOffset(UTC))
                .where(UNFINISHED.WORK_ID.eq(due.work()))
                .execute();
    }

    /** What is locked is somebody else's to do. */
    private List<Due> due(Instant now) {
        return db.select(
                        WORK.ID,
                        WORK.TITLE,
                        PARTICIPANT.ID,
                        PARTICIPANT.NAME,
                        PARTICIPANT.ADDRESS,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        UNFINISHED.SINCE,
                        org.jooq.impl.DSL.field(
                                SEAT.STATUS.isNull().or(SEAT.STATUS.eq("ENDED")).or(COHORT.STATUS.eq("CANCELLED"))),
                        MONTH.ID,
                        MONTH.CLOSES_AT)
                .from(UNFINISHED)
                .join(WORK)
                .on(WORK.ID.eq(UNFINISHED.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(WORK.LEARNER_ID))
                .leftJoin(SEAT)
                .on(SEAT.COHORT_ID.eq(WORK.COHORT_ID), SEAT.LEARNER_ID.eq(WORK.LEARNER_ID))
                .leftJoin(MONTH)
                .on(MONTH.COHORT_ID.eq(WORK.COHORT_ID), MONTH.LEARNER_ID.eq(WORK.LEARNER_ID))
                .where(UNFINISHED.NEXT_AT.le(now.atOffset(UTC)), UNFINISHED.CLOSED_AT.isNull())
                .orderBy(UNFINISHED.NEXT_AT, UNFINISHED.WORK_ID)
                .limit(BATCH)
                .forUpdate()
                .of(UNFINISHED)
                .skipLocked()
                .fetch(Records.mapping(Due::new));
    }
}
