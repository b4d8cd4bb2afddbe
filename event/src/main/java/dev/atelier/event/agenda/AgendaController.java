package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.TimelineNews;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a cohort's draft as a timeline, and begins one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/agenda")
class AgendaController {

    private final KnownCohorts cohorts;
    private final AgendaPages pages;
    private final DraftEditing editing;
    private final EarlierAgendas earlier;

    AgendaController(KnownCohorts cohorts, AgendaPages pages, DraftEditing editing, EarlierAgendas earlier) {
        this.cohorts = cohorts;
        this.pages = pages;
        this.editing = editing;
        this.earlier = earlier;
    }

    /** @param day which day is shown, ISO 8601; the first one that has anything if it is none of the cohort's */
    @GetMapping
    JteModel show(@PathVariable UUID id, @RequestParam(defaultValue = "") String day, Principal admin) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        return pages.show(cohort, new AgendaPages.Shown(InstructorId.of(admin).value(), day, TimelineNews.NONE));
    }

    /** @param like another cohort of the same workshop, whose agenda is taken over; the curriculum's parts if none is named */
    @PostMapping("/draft")
    String create(@PathVariable UUID id, @RequestParam Optional<UUID> like, Principal admin) {
        var actor = InstructorId.of(admin).value();
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        if (like.isPresent()) {
            var slots = earlier.takenOver(new CohortId(like.get()), cohort).orElseThrow(CohortMissing::new);
            editing.begin(cohort, slots, actor);
        } else {
            editing.begin(cohort, actor);
        }
        return "redirect:/admin/cohorts/" + id + "/agenda";
    }
}
