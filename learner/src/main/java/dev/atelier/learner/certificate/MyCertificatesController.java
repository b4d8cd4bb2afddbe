package dev.atelier.learner.certificate;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.MyCertificatesPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@PreAuthorize("isAuthenticated()")
class MyCertificatesController {

    private final OwnCertificates own;
    private final Templates templates;

    MyCertificatesController(OwnCertificates own, Templates templates) {
        this.own = own;
        this.templates = templates;
    }

    @GetMapping("/my/certificates")
    JteModel all(Principal person) {
        return templates.certificateMine(new MyCertificatesPage(own.of(LearnerId.of(person))));
    }
}
