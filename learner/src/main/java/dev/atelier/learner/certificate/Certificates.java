package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.progress.Done;
import dev.atelier.learner.progress.ProgressFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record10;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Component;

/** Keeps certificates. One is written once and never changed. */
@Component
class Certificates {

    private final DSLContext db;

    Certificates(DSLContext db) {
        this.db = db;
    }

    Optional<Certificate> certificate(UUID id) {
        return certificates().where(CERTIFICATE.ID.eq(id)).fetchOptional(mapping(Certificate::new));
    }

    /** What is left of the name of a holder who was erased; empty while the name stands there. */
    Optional<HolderName> erasedName(UUID id) {
        return db.select(CERTIFICATE.NAME_HASH)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ID.eq(id), CERTIFICATE.NAME_HASH.isNotNull())
                .fetchOptional(mapping(HolderName::new));
    }

    /** Of everyone who completed the cohort and was there, or of no one yet. */
    Optional<Candidate> candidate(EnrolmentId enrolment) {
        return db.select(
                        ENROLMENT.ID.convertFrom(EnrolmentId::new),
                        ENROLMENT.COHORT_ID.convertFrom(CohortId::new),
                        row(LEARNER_.ID.convertFrom(LearnerId::new), LEARNER_.NAME, LEARNER_.ADDRESS)
                                .mapping(LearnerFacts::new),
                        ROSTER.ZONE.convertFrom(ZoneId::of),
                        ProgressFacts.done(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID))
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .and(ENROLMENT.STATUS.eq("COMPLETED"))
                .and(Attendances.attended(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID))
                .fetchOptional(mapping(Candidate::new));
    }

    Optional<EnrolmentId> completed(CohortId cohort, LearnerId learner) {
        return db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .and(ENROLMENT.LEARNER_ID.eq(learner.value()))
                .and(ENROLMENT.STATUS.eq("COMPLETED"))
                .orderBy(ENROLMENT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new EnrolmentId(row.value1()));
    }

    /** Empty if this enrolment has its certificate already. */
    Optional<Certificate> write(EnrolmentId enrolment, Instant at, LocalDate issuedOn, int done, int required) {
        return db.insertInto(
                        CERTIFICATE,
                        CERTIFICATE.ENROLMENT_ID,
                        CERTIFICATE.COHORT_ID,
                        CERTIFICATE.LEARNER_ID,
                        CERTIFICATE.NAME,
                        CERTIFICATE.TITLE,
                        CERTIFICATE.PLACE,
                        CERTIFICATE.STARTS_ON,
                        CERTIFICATE.ENDS_ON,
                        CERTIFICATE.ISSUED_AT,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.DONE,
                        CERTIFICATE.REQUIRED)
                .select(select(
                                ENROLMENT.ID,
                                ENROLMENT.COHORT_ID,
                                ENROLMENT.LEARNER_ID,
                                LEARNER_.NAME,
                                ROSTER.TITLE,
                                ROSTER.PLACE,
                                ROSTER.STARTS_AT.cast(LocalDate.class),
                                ROSTER.ENDS_AT.cast(LocalDate.class),
                                val(Times.stored(at)),
                                val(issuedOn),
                                val(done),
                                val(required))
                        .from(ENROLMENT)
                        .join(LEARNER_)
                        .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(ENROLMENT.ID.eq(enrolment.value())))
                .onConflictDoNothing()
                .returning(CERTIFICATE.ID)
                .fetchOptional()
                .flatMap(row -> certificate(row.getId()));
    }

    private SelectJoinStep<
                    Record10<UUID, UUID, String, String, String, LocalDate, LocalDate, LocalDate, Integer, Integer>>
            certificates() {
        return db.select(
                        CERTIFICATE.ID,
                        CERTIFICATE.LEARNER_ID,
                        CERTIFICATE.NAME,
                        CERTIFICATE.TITLE,
                        CERTIFICATE.PLACE,
                        CERTIFICATE.STARTS_ON,
                        CERTIFICATE.ENDS_ON,
                        CERTIFICATE.ISSUED_ON,
                        CERTIFICATE.DONE,
                        CERTIFICATE.REQUIRED)
                .from(CERTIFICATE);
    }

    /** Someone who gets a certificate now. */
    record Candidate(EnrolmentId enrolment, CohortId cohort, LearnerFacts learner, ZoneId zone, List<Done> done) {}
}
