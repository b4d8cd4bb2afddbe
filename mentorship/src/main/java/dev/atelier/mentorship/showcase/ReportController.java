package dev.atelier.mentorship.showcase;

import dev.atelier.mentorship.page.FormId;
import dev.atelier.mentorship.page.ReportPage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.Markdown;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody who sees an exhibit says what is wrong with it. A page of its own, so that looking at one sets no cookie. */
@Controller
@RequestMapping("/showcase/{exhibit}/report")
class ReportController {

    private static final int LONGEST = 1_000;

    private final Exhibits exhibits;
    private final Reports reports;
    private final Templates templates;

    ReportController(Exhibits exhibits, Reports reports, Templates templates) {
        this.exhibits = exhibits;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping
    JteModel form(@Nullable Principal person, @PathVariable UUID exhibit) {
        return page(person, exhibit, UUID.randomUUID(), "", "");
    }

    @PostMapping
    Object add(
            @Nullable Principal person,
            @PathVariable UUID exhibit,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var id = FormId.of(form).orElseGet(UUID::randomUUID);
        var clean = Markdown.stored(words, LONGEST + 1).strip();
        if (clean.isEmpty() || clean.codePointCount(0, clean.length()) > LONGEST) {
            response.setStatus(422);
            return page(person, exhibit, id, words, "Say in 1 to 1,000 characters what is wrong.");
        }
        if (!reports.add(id, exhibit, Onlooker.of(person), clean)) {
            throw Onlooker.nothing();
        }
        redirect.addFlashAttribute("done", "Thank you. The people who look after this workshop will read it.");
        return "redirect:/showcase/" + exhibit;
    }

    private JteModel page(@Nullable Principal person, UUID exhibit, UUID form, String words, String problem) {
        var found = exhibits.find(exhibit, Onlooker.of(person)).orElseThrow(Onlooker::nothing);
        return templates.showcaseReport(
                new ReportPage(found.address(), found.title(), form.toString(), words, problem));
    }
}
