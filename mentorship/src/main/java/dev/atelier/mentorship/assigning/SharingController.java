package dev.atelier.mentorship.assigning;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.assigning.Sharing.Way;
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

/** Who has which reviews of a cohort, and the verbs of whoever leads it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/sharing")
class SharingController {

    private final SharingPages pages;
    private final SharingVerbs verbs;
    private final Templates templates;

    SharingController(SharingPages pages, SharingVerbs verbs, Templates templates) {
        this.pages = pages;
        this.verbs = verbs;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(Authentication person) {
        return templates.assigningSharings(pages.all(Asker.of(person)));
    }

    @GetMapping("/{cohort}")
    JteModel one(Authentication person, @PathVariable UUID cohort) {
        return templates.assigningSharing(pages.of(Asker.of(person), new CohortId(cohort)));
    }

    @PostMapping("/{cohort}/assignments")
    String give(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(required = false) Optional<List<UUID>> rounds,
            @RequestParam Optional<UUID> mentor,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        verbs.give(Asker.of(person), new CohortId(cohort), rounds.orElse(List.of()), mentor, reason)
                .tell(redirect);
        return back(cohort);
    }

    @PostMapping("/{cohort}/spreading")
    String spread(Authentication person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        verbs.spread(Asker.of(person), new CohortId(cohort)).tell(redirect);
        return back(cohort);
    }

    @PostMapping("/{cohort}/handover")
    String handOver(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam UUID from,
            @RequestParam Optional<UUID> mentor,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        verbs.handOver(Asker.of(person), new CohortId(cohort), from, mentor, reason)
                .tell(redirect);
        return back(cohort);
    }

    @PostMapping("/{cohort}/way")
    String way(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "false") boolean byItself,
            @RequestParam(defaultValue = "false") boolean sameReviewer,
            RedirectAttributes redirect) {
        verbs.keep(Asker.of(person), new CohortId(cohort), new Way(byItself, sameReviewer))
                .tell(redirect);
        return back(cohort);
    }

    private static String back(UUID cohort) {
        return "redirect:/staff/reviews/sharing/" + cohort;
    }
}
