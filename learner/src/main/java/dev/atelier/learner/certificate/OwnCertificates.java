package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.Records.mapping;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.Attendances;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.MyCertificatesPage.Line;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Where a learner stands in each cohort: certificate, or why not yet. */
@Component
class OwnCertificates {

    private final DSLContext db;

    OwnCertificates(DSLContext db) {
        this.db = db;
    }

    List<Line> of(LearnerId learner) {
        return db
                .select(
                        ROSTER.TITLE,
                        ROSTER.STARTS_AT,
                        ROSTER.ZONE.convertFrom(ZoneId::of),
                        DSL.field(ENROLMENT.STATUS.eq("COMPLETED")),
                        Attendances.recorded(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID),
                        CERTIFICATE.ID.convertFrom(Optional::ofNullable))
                .from(ENROLMENT)
                .join(ROSTER)
                .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                .leftJoin(CERTIFICATE)
                .on(CERTIFICATE.ENROLMENT_ID.eq(ENROLMENT.ID))
                .where(ENROLMENT.LEARNER_ID.eq(learner.value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(ROSTER.STARTS_AT.desc(), ENROLMENT.ID.desc())
                .limit(100)
                .fetch(mapping(Standing::new))
                .stream()
                .map(Standing::line)
                .toList();
    }

    private record Standing(
            String title,
            LocalDateTime startsAt,
            ZoneId zone,
            boolean completed,
            List<Recorded> recorded,
            Optional<UUID> certificate) {

        Line line() {
            return new Line(
                    title,
                    Times.day(startsAt),
                    certificate.map(UUID::toString).orElse(""),
                    Eligibility.of(completed, recorded, certificate).toLearner(),
                    recorded.stream().map(word -> word.words(zone)).toList());
        }
    }
}
