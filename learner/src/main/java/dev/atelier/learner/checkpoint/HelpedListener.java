package dev.atelier.learner.checkpoint;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static dev.atelier.learner.jooq.Tables.CHECKPOINT_RUN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.learner.door.Times;
import dev.atelier.learner.help.HelpEnded;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever was stuck and is helped works again: whether they have got there, only they can say. */
@Component
class HelpedListener {

    private final DSLContext db;
    private final InstantSource clock;

    HelpedListener(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    // In the same transaction: the seat must not stay red with nobody waiting.
    @EventListener
    void on(HelpEnded ended) {
        var newest = CHECKPOINT_ANSWER.as("newest");
        db.insertInto(
                        CHECKPOINT_ANSWER,
                        CHECKPOINT_ANSWER.RUN_ID,
                        CHECKPOINT_ANSWER.COHORT_ID,
                        CHECKPOINT_ANSWER.LEARNER_ID,
                        CHECKPOINT_ANSWER.ANSWER,
                        CHECKPOINT_ANSWER.AT)
                .select(select(
                                CHECKPOINT_RUN.ID,
                                CHECKPOINT_RUN.COHORT_ID,
                                val(ended.learner().value()),
                                val(Answer.WORKING.name()),
                                val(Times.stored(clock.instant())))
                        .from(CHECKPOINT_RUN)
                        .where(CHECKPOINT_RUN.ID.eq(ended.run()))
                        .and(CHECKPOINT_RUN.CLOSED_AT.isNull())
                        .and(field(select(newest.ANSWER)
                                        .from(newest)
                                        .where(newest.RUN_ID.eq(CHECKPOINT_RUN.ID))
                                        .and(newest.LEARNER_ID.eq(
                                                ended.learner().value()))
                                        .orderBy(newest.NUMBER.desc())
                                        .limit(1))
                                .eq(Answer.STUCK.name()))
                        .forShare())
                .execute();
    }
}
