package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.ACCESS_NEED;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what happened to somebody's place in a cohort. */
@Component
class Changes {

    private final DSLContext db;

    Changes(DSLContext db) {
        this.db = db;
    }

    /**
     * One change.
     *
     * @param actor an account; null for the clock and the rules
     */
    record Change(
            EnrolmentStatus to,
            Instant at,
            @Nullable UUID actor,
            @Nullable String reason) {}

    /** Of all their attempts at this cohort, the newest first. */
    List<Change> of(CohortId cohort, LearnerId learner) {
        return db.select(
                        ENROLMENT_HISTORY.TO_STATUS,
                        ENROLMENT_HISTORY.AT,
                        ENROLMENT_HISTORY.ACTOR,
                        ENROLMENT_HISTORY.REASON)
                .from(ENROLMENT_HISTORY)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ENROLMENT_HISTORY.ENROLMENT_ID))
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()), ENROLMENT.LEARNER_ID.eq(learner.value()))
                .orderBy(ENROLMENT_HISTORY.ID.desc())
                .fetch(found -> new Change(
                        EnrolmentStatus.valueOf(found.value1()),
                        found.value2().toInstant(),
                        found.value3(),
                        found.value4()));
    }

    /** What they need in order to take part: only for those who make it happen. */
    Optional<String> needs(EnrolmentId enrolment) {
        return db.select(ACCESS_NEED.WORDS)
                .from(ACCESS_NEED)
                .where(ACCESS_NEED.ENROLMENT_ID.eq(enrolment.value()))
                .fetchOptional(ACCESS_NEED.WORDS);
    }
}
