package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.WorkAnswer;
import dev.atelier.mentorship.answer.WorkAnswer.RoundLimits;
import dev.atelier.mentorship.answer.WorkRow;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A learner's own works as calls are answered with them, in one statement, and one more for what is left of the quota. */
@Component
class WorkAnswers {

    private final DSLContext db;
    private final Quota quota;
    private final WorkLimits limits;
    private final InstantSource clock;

    WorkAnswers(DSLContext db, Quota quota, WorkLimits limits, InstantSource clock) {
        this.db = db;
        this.quota = quota;
        this.limits = limits;
        this.clock = clock;
    }

    /** The latest begun first. */
    Page<WorkRow> list(LearnerId learner, Paging paging) {
        var later = ROUND.as("later");
        var found = db.select(
                        WORK.ID,
                        WORK.COHORT_ID,
                        COHORT.TITLE,
                        WORK.ITEM_KEY,
                        WORK.TITLE,
                        ROUND.NUMBER,
                        ROUND.STATE,
                        WORK.CREATED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(WORK)
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .join(ROUND)
                .on(ROUND.WORK_ID.eq(WORK.ID))
                .where(WORK.LEARNER_ID.eq(learner.value()))
                .and(ROUND.NUMBER.eq(select(max(later.NUMBER)).from(later).where(later.WORK_ID.eq(WORK.ID))))
                .and(after(paging.after()))
                .orderBy(WORK.CREATED_AT.desc(), WORK.ID.desc())
                .limit(paging.most())
                .fetch(mapping(WorkRow::new));
        return Page.of(found, paging, work -> new Cursor(work.begunAt(), work.id()));
    }

    WorkAnswer of(LearnerId learner, UUID work) {
        return find(learner, work).orElseThrow(WorkDoor::nothing);
    }

    private Optional<WorkAnswer> find(LearnerId learner, UUID work) {
        return db.select(
                        WORK.ID,
                        WORK.LEARNER_ID,
                        WORK.COHORT_ID,
                        COHORT.TITLE,
                        WORK.ITEM_KEY,
                        WORK.TITLE,
                        field(WorkDoor.seated(learner, WORK.COHORT_ID)),
                        Rounds.of(WORK.ID, noCondition()))
                .from(WORK)
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .where(WORK.ID.eq(work))
                .and(WORK.LEARNER_ID.eq(learner.value()))
                .fetchOptional(mapping(this::answer));
    }

    private WorkAnswer answer(
            UUID id,
            UUID owner,
            UUID cohort,
            String workshop,
            @Nullable String item,
            String title,
            boolean seated,
            List<RoundContent> rounds) {
        var answers = RoundAnswers.own(clock.instant());
        return new WorkAnswer(
                id,
                cohort,
                workshop,
                item,
                title,
                seated,
                new RoundLimits(
                        Drafts.MOST,
                        limits.image().toBytes(),
                        limits.file().toBytes(),
                        quota.share(owner, cohort).left(),
                        DraftText.MOST),
                rounds.stream().map(answers::of).toList());
    }

    private static Condition after(@Nullable Cursor cursor) {
        return cursor == null
                ? noCondition()
                : row(WORK.CREATED_AT, WORK.ID).lt(row(val(cursor.at().atOffset(ZoneOffset.UTC)), val(cursor.id())));
    }
}
