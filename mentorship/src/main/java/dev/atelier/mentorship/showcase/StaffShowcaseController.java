package dev.atelier.mentorship.showcase;

import dev.atelier.api.Cursor;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.Markdown;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff looks after what the learners of its cohorts show. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/showcase")
class StaffShowcaseController {

    static final int LONGEST = 1_000;

    private final StaffDesk desk;
    private final Moderation moderation;
    private final Templates templates;

    StaffShowcaseController(StaffDesk desk, Moderation moderation, Templates templates) {
        this.desk = desk;
        this.moderation = moderation;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(Authentication person, @RequestParam Optional<String> after) {
        return templates.showcaseDesk(
                desk.page(Onlooker.of(person), after.flatMap(Cursor::of).orElse(null)));
    }

    @PostMapping("/{exhibit}/takedown")
    String takeDown(
            Authentication person,
            @PathVariable UUID exhibit,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var clean = Markdown.stored(reason, LONGEST).strip();
        if (clean.isEmpty()) {
            redirect.addFlashAttribute("problem", "Say why: its learner reads it. Nothing was taken down.");
            return "redirect:/showcase/" + exhibit;
        }
        if (!moderation.takeDown(exhibit, Onlooker.of(person), UUID.fromString(person.getName()), clean)) {
            throw Onlooker.nothing();
        }
        redirect.addFlashAttribute("done", "It is taken down, and its learner reads why.");
        return "redirect:/staff/showcase";
    }

    @PostMapping("/{exhibit}/reports/dismissal")
    String dismiss(Authentication person, @PathVariable UUID exhibit, RedirectAttributes redirect) {
        if (!moderation.dismissReports(exhibit, Onlooker.of(person))) {
            throw Onlooker.nothing();
        }
        redirect.addFlashAttribute("done", "It stays, and what was said about it is put away.");
        return "redirect:/staff/showcase";
    }
}
