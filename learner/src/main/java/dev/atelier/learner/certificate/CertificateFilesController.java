package dev.atelier.learner.certificate;

import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands a certificate out as a file to anyone who knows its address. */
@Controller
@RequestMapping("/certificates/{id}")
class CertificateFilesController {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc+json");

    private final Certificates certificates;
    private final HandingOut files;

    CertificateFilesController(Certificates certificates, HandingOut files) {
        this.certificates = certificates;
        this.files = files;
    }

    @GetMapping("/certificate.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        // It never changes; only whoever holds it should keep it.
        return file(
                files.pdf(handedOut(id)),
                MediaType.APPLICATION_PDF,
                "certificate.pdf",
                CacheControl.maxAge(Duration.ofDays(30)).cachePrivate());
    }

    @GetMapping("/credential.json")
    ResponseEntity<byte[]> credential(@PathVariable UUID id) {
        var certificate = handedOut(id);
        return file(
                files.credential(certificate.id()).orElseThrow(this::gone).getBytes(StandardCharsets.UTF_8),
                CREDENTIAL,
                "credential.json",
                CacheControl.noCache().cachePrivate());
    }

    @GetMapping("/badge.png")
    ResponseEntity<byte[]> badge(@PathVariable UUID id) {
        return file(
                files.badge(handedOut(id)).orElseThrow(this::gone),
                MediaType.IMAGE_PNG,
                "badge.png",
                CacheControl.noCache().cachePrivate());
    }

    private Certificate handedOut(UUID id) {
        var certificate = certificates
                .certificate(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no certificate with this number. Check the address."));
        if (certificate.revoked()) {
            throw new ResponseStatusException(
                    HttpStatus.GONE, "This certificate was revoked, so it is handed out no more.");
        }
        if (!certificate.isHandedOut()) {
            throw gone();
        }
        return certificate;
    }

    private ResponseStatusException gone() {
        return new ResponseStatusException(
                HttpStatus.GONE,
                "Its holder had their data erased, so it is handed out no more. It can still be verified by its"
                        + " number.");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name, CacheControl cache) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .cacheControl(cache)
                .body(content);
    }
}
