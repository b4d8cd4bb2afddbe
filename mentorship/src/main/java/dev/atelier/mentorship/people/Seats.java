package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.learner.EnrolmentFacts;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The copy table of seats. */
@Component
class Seats {

    private final DSLContext db;

    Seats(DSLContext db) {
        this.db = db;
    }

    /** Takes note of how a seat stands since an instant. */
    void note(EnrolmentFacts enrolment, String status, Instant since) {
        db.insertInto(SEAT)
                .set(SEAT.COHORT_ID, enrolment.cohort().value())
                .set(SEAT.LEARNER_ID, enrolment.learner().id().value())
                .set(SEAT.ENROLMENT_ID, enrolment.id().value())
                .set(SEAT.STATUS, status)
                .set(SEAT.AS_OF, since.atOffset(ZoneOffset.UTC))
                .onConflict(SEAT.COHORT_ID, SEAT.LEARNER_ID)
                .doUpdate()
                .set(SEAT.ENROLMENT_ID, excluded(SEAT.ENROLMENT_ID))
                .set(SEAT.STATUS, excluded(SEAT.STATUS))
                .set(SEAT.AS_OF, excluded(SEAT.AS_OF))
                // At the same instant a beginning never replaces what came of it.
                .where(excluded(SEAT.AS_OF)
                        .gt(SEAT.AS_OF)
                        .or(excluded(SEAT.AS_OF)
                                .eq(SEAT.AS_OF)
                                .and(excluded(SEAT.STATUS).ne("ENROLLED"))))
                .execute();
    }
}
