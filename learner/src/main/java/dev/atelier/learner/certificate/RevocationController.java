package dev.atelier.learner.certificate;

import dev.atelier.event.PersonalData;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.IssuedCertificatePage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A certificate with all that it rests on; an admin takes it back, never without a word. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/certificates/{id:[0-9a-f-]{36}}")
class RevocationController {

    static final int LONGEST = 500;

    private final Certificates certificates;
    private final Issued issued;
    private final Standings standings;
    private final Revoking revoking;
    private final Templates templates;

    RevocationController(
            Certificates certificates, Issued issued, Standings standings, Revoking revoking, Templates templates) {
        this.certificates = certificates;
        this.issued = issued;
        this.standings = standings;
        this.revoking = revoking;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID id) {
        return page(certificate(id), "", "");
    }

    @PostMapping("/revocation")
    Object revoke(
            Principal admin,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var certificate = certificate(id);
        var given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    certificate,
                    reason,
                    given.isEmpty()
                            ? "Give a reason: its holder reads it."
                            : "The reason has " + given.length() + " characters; up to " + LONGEST + " fit.");
        }
        if (revoking.revoke(certificate, given, UUID.fromString(admin.getName()))) {
            redirect.addFlashAttribute("done", "The certificate is revoked; whoever verifies it is told so.");
        } else {
            redirect.addFlashAttribute("note", "It was revoked already; nothing has changed.");
        }
        return "redirect:/admin/certificates/" + id;
    }

    private Certificate certificate(UUID id) {
        return certificates
                .certificate(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no certificate with this number. Go back to the list."));
    }

    private JteModel page(Certificate certificate, String reason, String problem) {
        var entry = issued.entry(certificate.id());
        return templates.certificateIssued(new IssuedCertificatePage(
                certificate.id().toString(),
                certificate.isNamed() ? certificate.name() : PersonalData.NOBODY,
                certificate.title(),
                CertificateView.when(certificate.startsOn(), certificate.endsOn()),
                Times.day(certificate.issuedOn()),
                certificate.criteria().isEmpty()
                        ? Rule.UNLESS_SET.attendance().condition() + "."
                        : certificate.criteria(),
                entry.evidence(),
                standings
                        .of(entry.enrolment())
                        .map(standing -> standing.conditions().stream().allMatch(Condition::met))
                        .orElse(true),
                revoked(entry),
                reason.length() > 2 * LONGEST ? reason.substring(0, 2 * LONGEST) : reason,
                problem));
    }

    private static List<String> revoked(Issued.Entry entry) {
        if (entry.revokedAt() == null) {
            return List.of();
        }
        var when = "Revoked on " + Times.day(entry.revokedAt()) + ".";
        return entry.reason() == null || entry.reason().isEmpty() ? List.of(when) : List.of(when, entry.reason());
    }
}
