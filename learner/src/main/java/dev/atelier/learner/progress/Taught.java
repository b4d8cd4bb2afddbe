package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.PROGRESS_FACT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff says that everyone who is here today is through an item. Who comes later is not: press again. */
@Component
class Taught {

    private final DSLContext db;
    private final InstantSource clock;

    Taught(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many learners this was new for. */
    @Transactional
    int everyoneHere(CohortFacts cohort, Item item, UUID actor) {
        var now = clock.instant();
        var today = new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone()).nearest(now);
        var learner = ENROLMENT.LEARNER_ID;
        return db.insertInto(
                        PROGRESS_FACT,
                        PROGRESS_FACT.COHORT_ID,
                        PROGRESS_FACT.LEARNER_ID,
                        PROGRESS_FACT.ITEM_KEY,
                        PROGRESS_FACT.KIND,
                        PROGRESS_FACT.SOURCE,
                        PROGRESS_FACT.ACTOR,
                        PROGRESS_FACT.AT)
                .select(select(
                                ENROLMENT.COHORT_ID,
                                learner,
                                val(item.key().value()),
                                val("COMPLETED"),
                                val(Source.ofTheRoom(item.kind()).name()),
                                val(actor),
                                val(Times.stored(now)))
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(cohort.id().value()))
                        .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                        .and(Attendances.status(ENROLMENT.COHORT_ID, learner, today)
                                .in("PRESENT", "LATE"))
                        .and(ProgressFacts.newest(PROGRESS_FACT.KIND, ENROLMENT.COHORT_ID, learner, item.key())
                                .isDistinctFrom("COMPLETED")))
                .execute();
    }
}
