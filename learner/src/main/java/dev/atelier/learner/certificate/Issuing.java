package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE_DUE;
import static org.jooq.impl.DSL.select;

import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.attendance.AttendanceRecorded;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks whether a certificate can be issued, whichever of all that it asks for is written down last. */
@Component
class Issuing {

    private static final Logger LOG = LoggerFactory.getLogger(Issuing.class);
    private static final int AT_ONCE = 1_000;

    private final DSLContext db;
    private final Certificates certificates;
    private final IssueCertificate issuing;
    private final TransactionOperations transaction;

    Issuing(DSLContext db, Certificates certificates, IssueCertificate issuing, TransactionOperations transaction) {
        this.db = db;
        this.certificates = certificates;
        this.issuing = issuing;
        this.transaction = transaction;
    }

    @ApplicationModuleListener
    void on(EnrolmentCompleted completed) {
        var enrolment = completed.enrolment().id();
        // What is being written down at this moment has not seen that the cohort is completed: so once more in a
        // minute.
        db.insertInto(CERTIFICATE_DUE)
                .set(CERTIFICATE_DUE.ENROLMENT_ID, enrolment.value())
                .onConflictDoNothing()
                .execute();
        issuing.issue(enrolment);
    }

    // In the transaction of the staff's word, so that the mark and the certificate are there together.
    @EventListener
    void on(AttendanceRecorded recorded) {
        if (recorded.status().attended()) {
            certificates.completed(recorded.cohort(), recorded.learner()).ifPresent(issuing::issue);
        }
    }

    /** Any number of instances may do this at once: whom one looks at, the others leave alone. */
    @Scheduled(fixedDelayString = "PT1M")
    void lookAgain() {
        due().forEach(this::lookAgain);
    }

    /** Each by themselves, so that one who can't be judged now holds up nobody else. */
    private void lookAgain(EnrolmentId enrolment) {
        try {
            transaction.executeWithoutResult(status -> {
                if (isStillDue(enrolment)) {
                    issuing.issue(enrolment);
                }
            });
        } catch (RuntimeException trouble) {
            LOG.error("An enrolment is looked at again for a certificate in a minute", trouble);
        }
    }

    private List<EnrolmentId> due() {
        return db.select(CERTIFICATE_DUE.ENROLMENT_ID)
                .from(CERTIFICATE_DUE)
                .limit(AT_ONCE)
                .fetch(row -> new EnrolmentId(row.value1()));
    }

    private boolean isStillDue(EnrolmentId enrolment) {
        return db.deleteFrom(CERTIFICATE_DUE)
                        .where(CERTIFICATE_DUE.ENROLMENT_ID.in(select(CERTIFICATE_DUE.ENROLMENT_ID)
                                .from(CERTIFICATE_DUE)
                                .where(CERTIFICATE_DUE.ENROLMENT_ID.eq(enrolment.value()))
                                .forUpdate()
                                .skipLocked()))
                        .execute()
                == 1;
    }
}
