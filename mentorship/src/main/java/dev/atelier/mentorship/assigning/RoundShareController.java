package dev.atelier.mentorship.assigning;

import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
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

/** Who reviews one round: read by the staff, changed by who leads, given back by whoever has it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}")
class RoundShareController {

    private final RoundSharePages pages;
    private final SharingVerbs verbs;
    private final Giving giving;
    private final Templates templates;

    RoundShareController(RoundSharePages pages, SharingVerbs verbs, Giving giving, Templates templates) {
        this.pages = pages;
        this.verbs = verbs;
        this.giving = giving;
        this.templates = templates;
    }

    @GetMapping("/assignment")
    JteModel show(Authentication person, @PathVariable UUID round) {
        return templates.assigningRound(pages.page(Asker.of(person), round));
    }

    /** @param mentor left out to give it back to all */
    @PostMapping("/assignment")
    String give(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam Optional<UUID> mentor,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var asker = Asker.of(person);
        verbs.give(asker, pages.cohort(asker, round), List.of(round), mentor, reason)
                .tell(redirect);
        return "redirect:/staff/reviews/" + round + "/assignment";
    }

    @PostMapping("/refusal")
    String decline(
            Authentication person,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var asker = Asker.of(person);
        var _ = pages.cohort(asker, round);
        if (giving.decline(asker.id(), round, reason)) {
            redirect.addFlashAttribute(
                    "done", "Given back, at the place where it was. What you wrote is kept for you.");
        }
        return "redirect:/staff/reviews";
    }
}
