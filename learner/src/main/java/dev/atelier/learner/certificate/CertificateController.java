package dev.atelier.learner.certificate;

import dev.atelier.learner.page.ErasedCertificatePage;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.page.VerifyPage;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anyone who knows the address of a certificate may verify it. */
@Controller
@RequestMapping("/certificates")
class CertificateController {

    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Certificates certificates;
    private final CertificateView view;
    private final Templates templates;

    CertificateController(Certificates certificates, CertificateView view, Templates templates) {
        this.certificates = certificates;
        this.view = view;
        this.templates = templates;
    }

    /** Takes the number of a certificate, or the address that someone copied from one. */
    @GetMapping
    JteModel ask(@RequestParam(defaultValue = "") String certificate, HttpServletResponse response) {
        return certificate.isBlank()
                ? templates.certificateVerify(VerifyPage.asking(""))
                : show(certificate, "", response);
    }

    /**
     * Shows one.
     *
     * @param holder the name to check where the certificate itself no longer says one
     */
    @GetMapping("/{id}")
    JteModel show(
            @PathVariable String id, @RequestParam(defaultValue = "") String holder, HttpServletResponse response) {
        return id(id).flatMap(certificates::certificate)
                .map(certificate -> shown(certificate, holder))
                .orElseGet(() -> {
                    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                    return templates.certificateVerify(VerifyPage.asking(id));
                });
    }

    private JteModel shown(Certificate certificate, String holder) {
        if (certificate.revoked()) {
            return templates.certificateRevoked(view.page(certificate));
        }
        return certificate.isNamed()
                ? templates.certificatePage(view.page(certificate))
                : templates.certificateErased(erased(certificate, holder));
    }

    private ErasedCertificatePage erased(Certificate certificate, String holder) {
        var matches = holder.isBlank()
                ? null
                : certificates
                        .erasedName(certificate.id())
                        .filter(name -> name.isOf(holder))
                        .isPresent();
        return new ErasedCertificatePage(view.page(certificate), holder, matches);
    }

    /** A certificate's number in what someone pasted: the number alone, or an address that holds it. */
    static Optional<UUID> id(String pasted) {
        return ID.matcher(pasted).results().findFirst().map(match -> UUID.fromString(match.group()));
    }
}
