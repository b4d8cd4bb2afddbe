package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.CODE_ATTEMPT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts wrong access codes, so that nobody finds one out by trying. */
@Component
class CodeAttempts {

    static final int MOST = 10;

    private static final Duration WHILE = Duration.ofHours(1);

    private final DSLContext db;

    CodeAttempts(DSLContext db) {
        this.db = db;
    }

    /** Whether this person has tried so often that not even the right code counts now. */
    boolean exhausted(CohortId cohort, LearnerId learner, Instant now) {
        return db.fetchExists(
                CODE_ATTEMPT,
                CODE_ATTEMPT.COHORT_ID.eq(cohort.value()),
                CODE_ATTEMPT.LEARNER_ID.eq(learner.value()),
                CODE_ATTEMPT.FAILURES.ge(MOST),
                CODE_ATTEMPT.SINCE.gt(Times.stored(now.minus(WHILE))));
    }

    void failed(CohortId cohort, LearnerId learner, Instant now) {
        var over = CODE_ATTEMPT.SINCE.le(Times.stored(now.minus(WHILE)));
        db.insertInto(CODE_ATTEMPT)
                .set(CODE_ATTEMPT.COHORT_ID, cohort.value())
                .set(CODE_ATTEMPT.LEARNER_ID, learner.value())
                .set(CODE_ATTEMPT.FAILURES, 1)
                .set(CODE_ATTEMPT.SINCE, Times.stored(now))
                .onConflict(CODE_ATTEMPT.COHORT_ID, CODE_ATTEMPT.LEARNER_ID)
                .doUpdate()
                .set(CODE_ATTEMPT.FAILURES, when(over, inline(1)).otherwise(CODE_ATTEMPT.FAILURES.plus(1)))
                .set(CODE_ATTEMPT.SINCE, when(over, val(Times.stored(now))).otherwise(CODE_ATTEMPT.SINCE))
                .execute();
    }

    void forgetBefore(Instant moment) {
        db.deleteFrom(CODE_ATTEMPT)
                .where(CODE_ATTEMPT.SINCE.lt(Times.stored(moment)))
                .execute();
    }
}
