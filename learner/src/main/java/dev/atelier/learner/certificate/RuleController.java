package dev.atelier.learner.certificate;

import dev.atelier.learner.certificate.Rules.Ruled;
import dev.atelier.learner.page.Templates;
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

/** An admin sets what a workshop asks for a certificate. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/certificates/rules/{workshop}")
class RuleController {

    private static final String OVERTAKEN =
            "Somebody else has set it since this page was opened. What you see below is what you chose; look at what"
                    + " holds now, then save again.";

    private final Rules rules;
    private final RuleView view;
    private final Templates templates;

    RuleController(Rules rules, RuleView view, Templates templates) {
        this.rules = rules;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping
    Object ask(@PathVariable UUID workshop) {
        return templates.certificateRule(view.form(ruled(workshop)));
    }

    @PostMapping
    Object set(
            Principal admin,
            @PathVariable UUID workshop,
            @RequestParam int number,
            @RequestParam AttendanceRule attendance,
            @RequestParam ItemRule items,
            @RequestParam(defaultValue = "") List<String> item,
            @RequestParam(defaultValue = "") String works,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var ruled = ruled(workshop);
        var form = new RuleForm(number, attendance, items, item, works);
        return switch (form.read()) {
            case RuleForm.Read.Invalid invalid -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield templates.certificateRule(view.form(ruled, form, invalid));
            }
            case RuleForm.Read.Valid valid ->
                switch (rules.set(ruled.workshop(), valid.rule(), UUID.fromString(admin.getName()))) {
                    case SET, SAME_AS_BEFORE -> {
                        redirect.addFlashAttribute(
                                "done", "Saved: certificates of " + ruled.title() + " ask for this.");
                        yield "redirect:/admin/certificates";
                    }
                    case OVERTAKEN -> {
                        response.setStatus(HttpStatus.CONFLICT.value());
                        // Its number is the newest now, so that saving again means it.
                        yield templates.certificateRule(view.form(
                                ruled,
                                form.after(ruled(workshop).rule()),
                                new RuleForm.Read.Invalid(OVERTAKEN, "attendance")));
                    }
                };
        };
    }

    private Ruled ruled(UUID workshop) {
        return rules.of(workshop)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "No workshop with this number has a cohort. Go back to the certificates."));
    }
}
