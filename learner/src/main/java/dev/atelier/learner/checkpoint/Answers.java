package dev.atelier.learner.checkpoint;

import static dev.atelier.learner.jooq.Tables.CHECKPOINT_ANSWER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.learner.jooq.tables.CheckpointAnswer;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The answers that hold, as columns of bigger queries. */
public final class Answers {

    private Answers() {}

    /** A column of a learner's newest answer in a run; null for who is silent. */
    public static <T> Field<T> newest(
            Function<CheckpointAnswer, Field<T>> column, Field<UUID> run, Field<UUID> learner) {
        var newest = CHECKPOINT_ANSWER.as("newest_answer");
        return field(select(column.apply(newest))
                .from(newest)
                .where(newest.RUN_ID.eq(run))
                .and(newest.LEARNER_ID.eq(learner))
                .orderBy(newest.NUMBER.desc())
                .limit(1));
    }

    /** How many learners stand by an answer in a run. */
    public static Field<Integer> count(Answer answer, Field<UUID> run) {
        var given = CHECKPOINT_ANSWER.as("given");
        var newer = CHECKPOINT_ANSWER.as("newer");
        return field(select(DSL.count())
                .from(given)
                .where(given.RUN_ID.eq(run))
                .and(given.ANSWER.eq(answer.name()))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.RUN_ID.eq(given.RUN_ID))
                        .and(newer.LEARNER_ID.eq(given.LEARNER_ID))
                        .and(newer.NUMBER.gt(given.NUMBER)))));
    }
}
