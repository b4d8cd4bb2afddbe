package dev.atelier.event.decision;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.DECISION;
import static dev.atelier.event.jooq.Tables.DECISION_CALL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps which cohorts' leads and admins were called upon. */
@Repository
class Calls {

    /** More than the most days ahead, wherever the clock hangs. */
    private static final int FAR = 62;

    private final DSLContext db;

    Calls(DSLContext db) {
        this.db = db;
    }

    /** The cohorts that may have something to say of at this moment, and are not decided about. */
    List<CohortId> cohortsNear(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return db.select(COHORT.ID)
                .from(COHORT)
                // As the index cohort_to_decide has it.
                .where(
                        COHORT.STATUS.in(inline(CohortStatus.ANNOUNCED.name()), inline(CohortStatus.OPEN.name())),
                        COHORT.DECIDE_ON.le(today.plusDays(FAR)),
                        COHORT.STARTS_AT.gt(today.minusDays(2).atStartOfDay()))
                .and(notExists(selectOne()
                        .from(DECISION)
                        .where(DECISION.COHORT_ID.eq(COHORT.ID), DECISION.DECIDE_ON.eq(COHORT.DECIDE_ON))))
                .and(notExists(selectOne()
                        .from(DECISION_CALL)
                        .where(DECISION_CALL.COHORT_ID.eq(COHORT.ID), DECISION_CALL.DECIDE_ON.eq(COHORT.DECIDE_ON))
                        .and(DECISION_CALL.STEP.eq(Step.DUE.name()))))
                .fetch(found -> new CohortId(found.value1()));
    }

    /** Notes that they are called upon; false if they were, or another instance is doing it. */
    boolean take(CohortId cohort, LocalDate decideOn, Step step, Instant now, int people) {
        return db.insertInto(DECISION_CALL)
                        .set(DECISION_CALL.COHORT_ID, cohort.value())
                        .set(DECISION_CALL.DECIDE_ON, decideOn)
                        .set(DECISION_CALL.STEP, step.name())
                        .set(DECISION_CALL.AT, now.atOffset(ZoneOffset.UTC))
                        .set(DECISION_CALL.PEOPLE, people)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
