package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.PersonalData;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.CertificatesPage.Line;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of all certificates, for admins. */
@Component
class Issued {

    static final int PAGE = 50;

    private final DSLContext db;

    Issued(DSLContext db) {
        this.db = db;
    }

    /** What stands in the register beside the certificate itself. */
    record Entry(
            EnrolmentId enrolment,
            List<String> evidence,
            @Nullable String reason,
            @Nullable OffsetDateTime revokedAt) {}

    /**
     * The latest first, one more than a page to tell whether there are older ones.
     *
     * @param wanted part of a name or a whole number; blank for all
     * @param after the last one of the page before
     */
    List<Line> list(String wanted, Optional<UUID> after) {
        return db.select(
                        CERTIFICATE.ID,
                        CERTIFICATE.NAME,
                        CERTIFICATE.TITLE,
                        CERTIFICATE.ISSUED_ON,
                        field(CERTIFICATE_REVOCATION.CERTIFICATE_ID.isNotNull()))
                .from(CERTIFICATE)
                .leftJoin(CERTIFICATE_REVOCATION)
                .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                .where(found(wanted))
                .and(after.map(Issued::older).orElse(noCondition()))
                .orderBy(CERTIFICATE.ISSUED_AT.desc(), CERTIFICATE.ID.desc())
                .limit(PAGE + 1)
                .fetch(mapping((id, name, title, on, revoked) -> new Line(
                        id.toString(), name.isEmpty() ? PersonalData.NOBODY : name, title, Times.day(on), revoked)));
    }

    private static Condition found(String wanted) {
        if (wanted.isBlank()) {
            return noCondition();
        }
        return CertificateController.id(wanted)
                .map(CERTIFICATE.ID::eq)
                .orElseGet(() -> CERTIFICATE.NAME.containsIgnoreCase(wanted.strip()));
    }

    private static Condition older(UUID last) {
        return row(CERTIFICATE.ISSUED_AT, CERTIFICATE.ID)
                .lt(select(CERTIFICATE.as("last").ISSUED_AT, CERTIFICATE.as("last").ID)
                        .from(CERTIFICATE.as("last"))
                        .where(CERTIFICATE.as("last").ID.eq(last)));
    }

    Entry entry(UUID id) {
        return db.select(
                        CERTIFICATE.ENROLMENT_ID.convertFrom(EnrolmentId::new),
                        CERTIFICATE.EVIDENCE.convertFrom(List::of),
                        CERTIFICATE_REVOCATION.REASON,
                        CERTIFICATE_REVOCATION.REVOKED_AT)
                .from(CERTIFICATE)
                .leftJoin(CERTIFICATE_REVOCATION)
                .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(CERTIFICATE.ID))
                .where(CERTIFICATE.ID.eq(id))
                .fetchSingle(mapping(Entry::new));
    }
}
