package dev.atelier.learner.certificate;

import dev.atelier.learner.page.CertificatesPage;
import dev.atelier.learner.page.CertificatesPage.Workshop;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What certificates ask for, and all that were issued. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class RegisterController {

    private static final int LONGEST = 200;

    private final Rules rules;
    private final RuleView view;
    private final Issued issued;
    private final Templates templates;

    RegisterController(Rules rules, RuleView view, Issued issued, Templates templates) {
        this.rules = rules;
        this.view = view;
        this.issued = issued;
        this.templates = templates;
    }

    @GetMapping("/admin/certificates")
    JteModel all(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Optional<UUID> after) {
        var wanted = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        var found = issued.list(wanted, after);
        var shown = found.subList(0, Math.min(found.size(), Issued.PAGE));
        return templates.certificateAll(new CertificatesPage(
                rules.all().stream()
                        .map(ruled -> new Workshop(ruled.workshop().toString(), ruled.title(), view.asked(ruled)))
                        .toList(),
                wanted,
                shown,
                found.size() > shown.size() ? older(wanted, shown.getLast().id()) : ""));
    }

    private static String older(String wanted, String last) {
        return "/admin/certificates?q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) + "&after=" + last;
    }
}
