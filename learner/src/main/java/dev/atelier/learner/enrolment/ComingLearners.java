package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells whoever plans the day who comes to it. */
@Component
class ComingLearners implements Attendees {

    private final DSLContext db;

    ComingLearners(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Attendee> of(CohortId cohort) {
        return db.select(LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS, field(Seats.are(ComingLearners::isSeated)))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(
                        ENROLMENT.COHORT_ID.eq(cohort.value()),
                        Seats.are(status -> isSeated(status) || status == EnrolmentStatus.OFFERED))
                .orderBy(LEARNER_.ID)
                .fetch(mapping(Attendee::new));
    }

    @Override
    public List<CohortId> cohortsOf(UUID person) {
        return db.select(ENROLMENT.COHORT_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.LEARNER_ID.eq(person), Seats.are(ComingLearners::isSeated))
                .fetch(row -> new CohortId(row.value1()));
    }

    private static boolean isSeated(EnrolmentStatus status) {
        return status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED;
    }
}
