package dev.atelier.learner.certificate;

import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.credential.Award;
import dev.atelier.learner.credential.Credentials;
import dev.atelier.learner.credential.KeyTrouble;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues a certificate to whoever completed a cohort and met its rule. What is issued stays, whatever is found out later. */
@Component
class IssueCertificate {

    private static final Logger LOG = LoggerFactory.getLogger(IssueCertificate.class);

    private final Standings standings;
    private final Certificates certificates;
    private final Credentials credentials;
    private final CertificateMail mail;
    private final InstantSource clock;

    IssueCertificate(
            Standings standings,
            Certificates certificates,
            Credentials credentials,
            CertificateMail mail,
            InstantSource clock) {
        this.standings = standings;
        this.certificates = certificates;
        this.credentials = credentials;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional
    void issue(EnrolmentId enrolment) {
        standings
                .of(enrolment)
                .filter(standing -> standing.eligibility() instanceof Eligibility.OnItsWay)
                // What counts items is read even where the rule does not: the certificate says n of m.
                .map(standing ->
                        standing.with(standings.curriculum(standing.seat().cohort())))
                .ifPresent(standing -> certificates
                        .write(standing, clock.instant())
                        .ifPresent(certificate -> handOver(certificate, standing)));
    }

    private void handOver(Certificate certificate, Standing standing) {
        certificates.award(certificate.id()).ifPresent(this::sign);
        mail.send(certificate, standing.seat().learner());
    }

    /** A key that can't be used holds up no certificate: it is signed when somebody asks for the file. */
    private void sign(Award award) {
        try {
            credentials.of(award);
        } catch (KeyTrouble trouble) {
            LOG.error("A certificate was issued and not signed: {}", trouble.getMessage());
        }
    }
}
