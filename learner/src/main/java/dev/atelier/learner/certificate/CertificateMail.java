package dev.atelier.learner.certificate;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.post.Letter;
import dev.atelier.learner.post.PostOffice;
import org.springframework.stereotype.Component;

/** Tells a learner where their certificate is. */
@Component
class CertificateMail {

    private final PostOffice post;
    private final PublicAddress address;

    CertificateMail(PostOffice post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    void send(Certificate certificate, LearnerFacts learner) {
        post.send(learner, new Letter("Your certificate: " + certificate.title(), text(certificate)));
    }

    void sendRevoked(Certificate certificate, LearnerFacts learner, String reason) {
        post.send(
                learner,
                new Letter(
                        "Your certificate was revoked: " + certificate.title(), revoked(certificate, learner, reason)));
    }

    private static String revoked(Certificate certificate, LearnerFacts learner, String reason) {
        return """
            Dear %s,

            your certificate of attendance for %s,
            issued on %s, has been revoked. The reason:

            %s

            It counts no more, and whoever verifies it is told so. If this is a mistake,
            please answer the people who ran the workshop.

            Atelier
            """.formatted(learner.name(), certificate.title(), Times.day(certificate.issuedOn()), reason);
    }

    private String text(Certificate certificate) {
        return """
            Dear %s,

            thank you for having been there. Your certificate of attendance for
            %s is here:

            %s

            Whoever has this address can see and verify it, and download it as a PDF
            or as a badge that programs can verify (Open Badges 3.0).
            Without the address nobody finds it.

            Atelier
            """.formatted(certificate.name(), certificate.title(), address.certificate(certificate.id()));
    }
}
