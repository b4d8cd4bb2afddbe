package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the round after one that is over, empty or with everything that was in it. */
@Component
class NextRound {

    private static final List<Field<?>> COPIED = List.of(
            ARTIFACT.POSITION,
            ARTIFACT.KIND,
            ARTIFACT.NAME,
            ARTIFACT.CONTENT,
            ARTIFACT.SIZE,
            ARTIFACT.MEDIA_TYPE,
            ARTIFACT.WIDTH,
            ARTIFACT.HEIGHT,
            ARTIFACT.THUMBNAIL,
            ARTIFACT.THUMBNAIL_TYPE,
            ARTIFACT.TILE,
            ARTIFACT.GENERATION,
            ARTIFACT.NOTES,
            ARTIFACT.DETAILS,
            ARTIFACT.PREVIEW);

    private final DSLContext db;

    NextRound(DSLContext db) {
        this.db = db;
    }

    /** Begins the next round after a verdict that asks for more; the same request twice begins one. */
    @Transactional
    public void after(MyRound reviewed, boolean carry) {
        begin(reviewed.id(), carry, ROUND.STATE.in(RoundState.REVISE.name(), RoundState.COMMENTED.name()));
    }

    /** Begins the round after one that was taken back, with its content; in the transaction that takes it back. */
    void afterWithdrawal(MyRound withdrawn) {
        begin(withdrawn.id(), true, ROUND.STATE.eq(RoundState.WITHDRAWN.name()));
    }

    private void begin(UUID last, boolean carry, Condition over) {
        db.insertInto(ROUND, ROUND.WORK_ID, ROUND.COHORT_ID, ROUND.LEARNER_ID, ROUND.NUMBER, ROUND.STATE, ROUND.TEXT)
                .select(select(
                                ROUND.WORK_ID,
                                ROUND.COHORT_ID,
                                ROUND.LEARNER_ID,
                                ROUND.NUMBER.plus(1),
                                inline(RoundState.DRAFT.name()),
                                carry ? ROUND.TEXT : inline(""))
                        .from(ROUND)
                        .where(ROUND.ID.eq(last))
                        .and(over)
                        .and(notExists(selectOne()
                                .from(ROUND.as("later"))
                                .where(ROUND.as("later").WORK_ID.eq(ROUND.WORK_ID))
                                .and(ROUND.as("later").NUMBER.gt(ROUND.NUMBER)))))
                .onConflictDoNothing()
                .returning(ROUND.ID)
                .fetchOptional(ROUND.ID)
                .filter(draft -> carry)
                .ifPresent(draft -> copy(last, draft));
    }

    private void copy(UUID from, UUID to) {
        var target = new ArrayList<Field<?>>(COPIED);
        target.add(ARTIFACT.ROUND_ID);
        var source = new ArrayList<Field<?>>(COPIED);
        source.add(field("{0}", UUID.class, inline(to)));
        db.insertInto(ARTIFACT)
                .columns(target)
                .select(select(source).from(ARTIFACT).where(ARTIFACT.ROUND_ID.eq(from)))
                .execute();
        LearnerAnswers.copy(db, from, to);
    }
}
