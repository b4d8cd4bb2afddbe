package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE;
import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.credential.StatusLists;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a certificate back for good: written down beside it, set in the list that programs read, told to its holder. */
@Component
class Revoking {

    private final DSLContext db;
    private final StatusLists lists;
    private final CertificateMail mail;
    private final InstantSource clock;

    Revoking(DSLContext db, StatusLists lists, CertificateMail mail, InstantSource clock) {
        this.db = db;
        this.lists = lists;
        this.mail = mail;
        this.clock = clock;
    }

    /** False if it was revoked before: its first reason stands. */
    @Transactional
    boolean revoke(Certificate certificate, String reason, UUID admin) {
        var written = db.insertInto(CERTIFICATE_REVOCATION)
                .set(CERTIFICATE_REVOCATION.CERTIFICATE_ID, certificate.id())
                // Whom the reason is about is gone; so it is not even kept.
                .set(CERTIFICATE_REVOCATION.REASON, certificate.isNamed() ? reason : "")
                .set(CERTIFICATE_REVOCATION.REVOKED_BY, admin)
                .set(CERTIFICATE_REVOCATION.REVOKED_AT, Times.stored(clock.instant()))
                .onConflictDoNothing()
                .execute();
        if (written == 1) {
            lists.changed(certificate.id());
            if (certificate.isNamed()) {
                mail.sendRevoked(certificate, holder(certificate), reason);
            }
        }
        return written == 1;
    }

    private LearnerFacts holder(Certificate certificate) {
        return db.select(LEARNER_.ID.convertFrom(LearnerId::new), LEARNER_.NAME, LEARNER_.ADDRESS)
                .from(LEARNER_)
                .join(CERTIFICATE)
                .on(CERTIFICATE.LEARNER_ID.eq(LEARNER_.ID))
                .where(CERTIFICATE.ID.eq(certificate.id()))
                .fetchSingle(mapping(LearnerFacts::new));
    }
}
