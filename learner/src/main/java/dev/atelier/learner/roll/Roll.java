package dev.atelier.learner.roll;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.certificate.Standings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Everybody with a seat, each with all that was ever said about their attendance. Two statements. */
@Component
class Roll {

    private final DSLContext db;
    private final Standings standings;

    Roll(DSLContext db, Standings standings) {
        this.db = db;
        this.standings = standings;
    }

    /** By name. */
    List<Seated> of(CohortId cohort) {
        return select(
                ENROLMENT.COHORT_ID.eq(cohort.value()).and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED")),
                standings.words(cohort));
    }

    /** Whoever once had the enrolment, whatever became of it. */
    Optional<Seated> of(EnrolmentId enrolment) {
        return select(ENROLMENT.ID.eq(enrolment.value()), standings.words(enrolment)).stream()
                .findFirst();
    }

    private List<Seated> select(Condition which, Map<EnrolmentId, String> certificates) {
        return db.select(
                        ENROLMENT.ID.convertFrom(EnrolmentId::new),
                        ENROLMENT.COHORT_ID.convertFrom(CohortId::new),
                        DSL.row(LEARNER_.ID.convertFrom(LearnerId::new), LEARNER_.NAME, LEARNER_.ADDRESS)
                                .mapping(Who::new),
                        ENROLMENT.STATUS,
                        Attendances.words(ENROLMENT.COHORT_ID, LEARNER_.ID),
                        ENROLMENT.ID.convertFrom(id -> certificates.getOrDefault(new EnrolmentId(id), "")))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(which)
                .orderBy(LEARNER_.NAME, LEARNER_.ID)
                .fetch(mapping(Seated::new));
    }

    record Who(LearnerId id, String name, String address) {}

    /** Somebody's enrolment, with everything said about them, the newest word first, and whether they have a certificate. */
    record Seated(
            EnrolmentId enrolment, CohortId cohort, Who who, String status, List<Word> words, String certificate) {

        boolean hasSeat() {
            return status.equals("ENROLLED") || status.equals("COMPLETED");
        }
    }
}
