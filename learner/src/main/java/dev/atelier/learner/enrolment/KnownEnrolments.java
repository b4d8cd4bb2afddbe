package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.Enrolments;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Component;

/** Tells the rest of the house who has a seat. An offer is no seat: whoever holds one has not said yes. */
@Component
class KnownEnrolments implements Enrolments {

    private final DSLContext db;

    KnownEnrolments(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<EnrolmentFacts> seat(LearnerId learner, CohortId cohort) {
        return seats(ENROLMENT.LEARNER_ID.eq(learner.value()).and(ENROLMENT.COHORT_ID.eq(cohort.value())), ENROLMENT.ID)
                .stream()
                .findFirst();
    }

    @Override
    public List<EnrolmentFacts> seatsOf(LearnerId learner) {
        return seats(ENROLMENT.LEARNER_ID.eq(learner.value()), ENROLMENT.ID.desc());
    }

    @Override
    public List<EnrolmentFacts> seatsIn(CohortId cohort) {
        return seats(ENROLMENT.COHORT_ID.eq(cohort.value()), LEARNER_.NAME, ENROLMENT.ID);
    }

    private List<EnrolmentFacts> seats(Condition which, OrderField<?>... order) {
        return db.select(
                        ENROLMENT.ID,
                        ENROLMENT.COHORT_ID,
                        ENROLMENT.STATUS,
                        LEARNER_.ID,
                        LEARNER_.NAME,
                        LEARNER_.ADDRESS)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(which, Seats.are(KnownEnrolments::counts))
                .orderBy(order)
                .fetch(row -> new EnrolmentFacts(
                        new EnrolmentId(row.value1()),
                        new LearnerFacts(new LearnerId(row.value4()), row.value5(), row.value6()),
                        new CohortId(row.value2()),
                        EnrolmentStatus.valueOf(row.value3())));
    }

    private static boolean counts(EnrolmentStatus status) {
        return status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED;
    }
}
