package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.credential.Award;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record12;
import org.jooq.SelectOnConditionStep;
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
    Optional<Certificate> write(Standing standing, Instant at) {
        var known = standing.known();
        var progress = known.progress();
        var evidence = standing.conditions().stream().map(Condition::evidence).toArray(String[]::new);
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
                        CERTIFICATE.REQUIRED,
                        CERTIFICATE.CRITERIA,
                        CERTIFICATE.EVIDENCE)
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
                                val(at.atZone(known.days().zone()).toLocalDate()),
                                val(progress.done()),
                                val(progress.required()),
                                val(standing.rule().criteria(known)),
                                val(evidence))
                        .from(ENROLMENT)
                        .join(LEARNER_)
                        .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(ENROLMENT.ID.eq(standing.seat().enrolment().value())))
                .onConflictDoNothing()
                .returning(CERTIFICATE.ID)
                .fetchOptional()
                .flatMap(row -> certificate(row.getId()));
    }

    /** What its credential says; empty if there is no such certificate, or its holder was erased. */
    Optional<Award> award(UUID id) {
        return db.select(
                        CERTIFICATE.ID,
                        ROSTER.WORKSHOP_ID,
                        CERTIFICATE.TITLE,
                        CERTIFICATE.CRITERIA,
                        CERTIFICATE.PLACE,
                        CERTIFICATE.STARTS_ON,
                        CERTIFICATE.ENDS_ON,
                        CERTIFICATE.ISSUED_AT,
                        LEARNER_.ADDRESS)
                .from(CERTIFICATE)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(CERTIFICATE.COHORT_ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(CERTIFICATE.LEARNER_ID))
                .where(CERTIFICATE.ID.eq(id), CERTIFICATE.NAME.ne(""))
                .fetchOptional(mapping(
                        (certificate, workshop, title, criteria, place, first, last, at, address) -> new Award(
                                certificate,
                                workshop,
                                title,
                                criteria.isEmpty()
                                        ? Rule.UNLESS_SET.attendance().condition() + "."
                                        : criteria,
                                CertificateView.when(first, last) + ", " + place,
                                at.toInstant(),
                                address)));
    }

    private SelectOnConditionStep<
                    Record12<
                            UUID,
                            UUID,
                            String,
                            String,
                            String,
                            LocalDate,
                            LocalDate,
                            LocalDate,
                            Integer,
                            Integer,
                            String,
                            Boolean>>
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
                        CERTIFICATE.REQUIRED,
                        CERTIFICATE.CRITERIA,
                        field(CERTIFICATE_REVOCATION.CERTIFICATE_ID.isNotNull()))
                .from(CERTIFICATE)
                .leftJoin(CERTIFICATE_REVOCATION)
                .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(CERTIFICATE.ID));
    }
}
