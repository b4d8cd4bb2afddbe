package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.CohortDesk.Workshop;
import dev.atelier.event.cohort.CohortFormReader.Reading;
import dev.atelier.event.page.Templates;
import dev.atelier.event.text.FormId;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans a new cohort of a workshop. The form brings the cohort's id along, so that sent twice it is one cohort. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class NewCohortController {

    private final CohortDesk desk;
    private final Planning planning;
    private final Templates templates;
    private final InstantSource clock;

    NewCohortController(CohortDesk desk, Planning planning, Templates templates, InstantSource clock) {
        this.desk = desk;
        this.planning = planning;
        this.templates = templates;
        this.clock = clock;
    }

    /** @param like a cohort of the workshop that the new one resembles; the last one if none is named */
    @GetMapping("/admin/cohorts/new")
    JteModel show(@RequestParam UUID workshop, @RequestParam Optional<UUID> like) {
        var offered = offered(workshop);
        var id = UUID.randomUUID();
        var choices = desk.choices(offered.id(), id);
        var form = desk.exampleOf(offered.id(), like)
                .map(example -> like.isPresent()
                        ? CohortForm.copy(
                                example.plan(),
                                id,
                                choices.latestCurriculum(),
                                now(example.plan().zone()))
                        : CohortForm.like(example.plan(), id, choices.latestCurriculum()))
                .orElseGet(() -> first(offered, id, choices));
        return page(offered, form, choices, Map.of());
    }

    @PostMapping("/admin/cohorts")
    Object create(
            @RequestParam UUID workshop,
            @ModelAttribute CohortForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var offered = offered(workshop);
        var id = FormId.of(form.id());
        var choices = desk.choices(offered.id(), id);
        return switch (CohortFormReader.read(form, choices)) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page(offered, form, choices, invalid.messages());
            }
            case Reading.Valid valid -> {
                planning.plan(new CohortId(id), offered.id(), valid.plan(), UUID.fromString(admin.getName()));
                redirect.addFlashAttribute(
                        "done", Notes.with("Planned. Nobody but admins sees it until you announce it.", valid.notes()));
                yield "redirect:/admin/cohorts/" + id;
            }
        };
    }

    private CohortForm first(Workshop workshop, UUID id, Choices choices) {
        var empty = CohortForm.empty(id, choices.latestCurriculum());
        return desk.firstRun(workshop.id())
                .map(said -> empty.said(said, choices))
                .orElse(empty);
    }

    private JteModel page(Workshop workshop, CohortForm form, Choices choices, Map<String, String> messages) {
        var frame = new CohortFormView.Frame(
                "Plan a cohort",
                workshop.title(),
                "/admin/cohorts?workshop=" + workshop.id(),
                "/admin/cohorts",
                "0",
                new CohortFormView.Told(List.of(), List.of()));
        return templates.cohortForm(CohortFormView.page(frame, form, choices, messages));
    }

    private LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    private Workshop offered(UUID workshop) {
        return desk.workshop(new WorkshopId(workshop))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such workshop: choose one from the list of cohorts."));
    }
}
