package dev.atelier.learner.certificate;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.learner.EnrolmentChanged.EnrolmentCompleted;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.attendance.AttendanceRecorded;
import dev.atelier.learner.progress.Done;
import dev.atelier.learner.progress.Progress;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Issues a certificate to whoever completed a cohort and was there, whichever is written down last. */
@Component
class Issuing {

    private static final CurriculumFacts NONE = new CurriculumFacts(0, List.of());

    private final Certificates certificates;
    private final Cohorts cohorts;
    private final CertificateMail mail;
    private final InstantSource clock;

    Issuing(Certificates certificates, Cohorts cohorts, CertificateMail mail, InstantSource clock) {
        this.certificates = certificates;
        this.cohorts = cohorts;
        this.mail = mail;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(EnrolmentCompleted completed) {
        issue(completed.enrolment().id());
    }

    // In the transaction of the staff's word, so that the mark and the certificate are there together.
    @EventListener
    void on(AttendanceRecorded recorded) {
        if (recorded.status().attended()) {
            certificates.completed(recorded.cohort(), recorded.learner()).ifPresent(this::issue);
        }
    }

    private void issue(EnrolmentId enrolment) {
        certificates.candidate(enrolment).ifPresent(candidate -> {
            var now = clock.instant();
            var completed = candidate.done().stream().map(Done::item).collect(Collectors.toSet());
            var progress = new Progress(cohorts.curriculum(candidate.cohort()).orElse(NONE), completed);
            var today = now.atZone(candidate.zone()).toLocalDate();
            certificates
                    .write(enrolment, now, today, progress.done(), progress.required())
                    .ifPresent(certificate -> mail.send(certificate, candidate.learner()));
        });
    }
}
