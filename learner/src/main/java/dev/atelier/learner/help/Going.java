package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * What a helper does with a request: go, send somebody else, hand it back, be done. One goes to a request, and is with one
 * at a time: both are settled in the statement that writes, which is a transaction by itself.
 */
@Component
class Going {

    private final DSLContext db;
    private final HelpEnding ending;
    private final InstantSource clock;

    Going(DSLContext db, HelpEnding ending, InstantSource clock) {
        this.db = db;
        this.ending = ending;
        this.clock = clock;
    }

    enum Answer {
        GOES,
        /** Somebody else was quicker, or nobody is to come any more. */
        TOO_LATE,
        /** This helper is with somebody already. */
        BUSY
    }

    Answer claim(CohortId cohort, UUID request, UUID helper) {
        var now = Times.stored(clock.instant());
        return unlessBusy(() -> db.update(HELP_REQUEST)
                .set(HELP_REQUEST.STATUS, "CLAIMED")
                .set(HELP_REQUEST.CLAIMED_BY, helper)
                .set(HELP_REQUEST.CLAIMED_AT, now)
                .set(HELP_REQUEST.STARTED_BY, coalesce(HELP_REQUEST.STARTED_BY, val(helper)))
                .set(HELP_REQUEST.STARTED_AT, coalesce(HELP_REQUEST.STARTED_AT, val(now)))
                .where(request(cohort, request))
                .and(HELP_REQUEST.STATUS.eq("WAITING"))
                .execute());
    }

    /** Sends another helper; too late unless it is still that one who goes. Its place in line stays. */
    Answer handOver(CohortId cohort, UUID request, UUID from, UUID to) {
        return unlessBusy(() -> db.update(HELP_REQUEST)
                .set(HELP_REQUEST.CLAIMED_BY, to)
                .set(HELP_REQUEST.CLAIMED_AT, Times.stored(clock.instant()))
                .where(claimed(cohort, request, from))
                .execute());
    }

    /** Back in line, at its place; false unless it is still that one who goes. */
    boolean release(CohortId cohort, UUID request, UUID from) {
        return db.update(HELP_REQUEST)
                        .set(HELP_REQUEST.STATUS, "WAITING")
                        .setNull(HELP_REQUEST.CLAIMED_BY)
                        .setNull(HELP_REQUEST.CLAIMED_AT)
                        .where(claimed(cohort, request, from))
                        .execute()
                == 1;
    }

    boolean resolve(CohortId cohort, UUID request, UUID helper) {
        return ending.end(request(cohort, request), "RESOLVED", Optional.of(helper)) == 1;
    }

    private static Answer unlessBusy(IntSupplier update) {
        try {
            return update.getAsInt() == 1 ? Answer.GOES : Answer.TOO_LATE;
        } catch (DuplicateKeyException withSomebodyElse) {
            return Answer.BUSY;
        }
    }

    private static Condition claimed(CohortId cohort, UUID request, UUID by) {
        return request(cohort, request).and(HELP_REQUEST.STATUS.eq("CLAIMED")).and(HELP_REQUEST.CLAIMED_BY.eq(by));
    }

    private static Condition request(CohortId cohort, UUID request) {
        return HELP_REQUEST.ID.eq(request).and(HELP_REQUEST.COHORT_ID.eq(cohort.value()));
    }
}
