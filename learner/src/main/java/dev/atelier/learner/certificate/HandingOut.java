package dev.atelier.learner.certificate;

import dev.atelier.learner.credential.BakedPng;
import dev.atelier.learner.credential.Credentials;
import dev.atelier.learner.page.CertificatePage;
import dev.atelier.learner.page.Templates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A certificate as files: set for print, signed for programs, and as a picture with the signed one inside. */
@Component
class HandingOut {

    private final Certificates certificates;
    private final CertificateView view;
    private final Credentials credentials;
    private final Templates templates;

    HandingOut(Certificates certificates, CertificateView view, Credentials credentials, Templates templates) {
        this.certificates = certificates;
        this.view = view;
        this.credentials = credentials;
        this.templates = templates;
    }

    byte[] pdf(Certificate certificate) {
        return CertificatePdf.of(
                templates.certificatePdf(view.page(certificate)).render());
    }

    /** Empty if there is no such certificate or nobody's name is on it any more. */
    Optional<String> credential(UUID id) {
        return certificates.award(id).map(credentials::of);
    }

    Optional<byte[]> badge(Certificate certificate) {
        return credential(certificate.id())
                .map(credential -> BakedPng.baked(picture(view.page(certificate)), credential));
    }

    private byte[] picture(CertificatePage page) {
        return BadgePicture.of(
                CertificatePdf.of(templates.certificateBadge(page).render()));
    }
}
