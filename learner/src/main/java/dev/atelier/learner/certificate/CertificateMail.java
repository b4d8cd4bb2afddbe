package dev.atelier.learner.certificate;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.door.PublicAddress;
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

    private String text(Certificate certificate) {
        return """
            Dear %s,

            thank you for having been there. Your certificate of attendance for
            %s is here:

            %s

            Whoever has this address can see and verify it, and download it as a PDF.
            Without the address nobody finds it.

            Atelier
            """.formatted(certificate.name(), certificate.title(), address.certificate(certificate.id()));
    }
}
