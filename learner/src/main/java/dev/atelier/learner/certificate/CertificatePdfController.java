package dev.atelier.learner.certificate;

import dev.atelier.learner.page.Templates;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CertificatePdfController {

    private final Certificates certificates;
    private final CertificateView view;
    private final Templates templates;

    CertificatePdfController(Certificates certificates, CertificateView view, Templates templates) {
        this.certificates = certificates;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping("/certificates/{id}/certificate.pdf")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var certificate = certificates
                .certificate(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no certificate with this number. Check the address."));
        if (!certificate.isNamed()) {
            throw new ResponseStatusException(
                    HttpStatus.GONE,
                    "Its holder had their data erased, so it is printed no more. It can still be verified by its"
                            + " number.");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("certificate.pdf")
                                .build()
                                .toString())
                // It never changes; only whoever holds it should keep it.
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                .body(CertificatePdf.of(
                        templates.certificatePdf(view.page(certificate)).render()));
    }
}
