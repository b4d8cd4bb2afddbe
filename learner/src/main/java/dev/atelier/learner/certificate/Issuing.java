package dev.atelier.learner.certificate;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE_DUE;
import static org.jooq.impl.DSL.select;

import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.attendance.AttendanceRecorded;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks whether a certificate can be issued, whichever of all that it asks for is written down last. */
@Component
class Issuing {

    private static final int AT_ONCE = 50;

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

    /** Any number of instances may do this at once: what one looks at, the others leave alone. */
    @Scheduled(fixedDelayString = "PT1M")
    void lookAgain() {
        while (some() == AT_ONCE) {}
    }

    private int some() {
        return transaction.execute(status -> {
            var due = due();
            due.forEach(issuing::issue);
            return due.size();
        });
    }

    private List<EnrolmentId> due() {
        return db.deleteFrom(CERTIFICATE_DUE)
                .where(CERTIFICATE_DUE.ENROLMENT_ID.in(select(CERTIFICATE_DUE.ENROLMENT_ID)
                        .from(CERTIFICATE_DUE)
                        .orderBy(CERTIFICATE_DUE.ENROLMENT_ID)
                        .limit(AT_ONCE)
                        .forUpdate()
                        .skipLocked()))
                .returning(CERTIFICATE_DUE.ENROLMENT_ID)
                .fetch(row -> new EnrolmentId(row.getEnrolmentId()));
    }
}
