package dev.atelier.event.cohort;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.CohortFormReader.Reading;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a cohort's plan. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/plan")
class CohortPlanController {

    private static final CohortFormView.Told NOTHING = new CohortFormView.Told(List.of(), List.of());

    private final KnownCohorts cohorts;
    private final CohortDesk desk;
    private final Planning planning;
    private final MovedCurricula moves;
    private final Templates templates;

    CohortPlanController(
            KnownCohorts cohorts, CohortDesk desk, Planning planning, MovedCurricula moves, Templates templates) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.planning = planning;
        this.moves = moves;
        this.templates = templates;
    }

    @GetMapping
    JteModel show(@PathVariable UUID id) {
        var cohort = cohort(id);
        return page(cohort, CohortForm.of(id, cohort.revision(), cohort.plan()), choices(cohort), Map.of(), NOTHING);
    }

    @PostMapping
    Object update(
            @PathVariable UUID id,
            @ModelAttribute CohortForm form,
            // The version whose consequences were read before this was sent.
            @RequestParam(defaultValue = "") String moved,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var cohort = cohort(id);
        var choices = choices(cohort);
        return switch (CohortFormReader.read(form, choices)) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page(cohort, form, choices, invalid.messages(), NOTHING);
            }
            case Reading.Valid valid -> {
                var consequences = moves.consequences(cohort, valid.plan());
                yield consequences.isEmpty() || moved.equals(CohortForm.said(form.curriculum()))
                        ? save(
                                cohort,
                                form,
                                valid,
                                UUID.fromString(admin.getName()),
                                new Way(choices, response, redirect))
                        : page(cohort, form, choices, Map.of(), new CohortFormView.Told(List.of(), consequences));
            }
        };
    }

    private record Way(Choices choices, HttpServletResponse response, RedirectAttributes redirect) {}

    private Object save(Cohort cohort, CohortForm form, Reading.Valid valid, UUID admin, Way way) {
        var seen = form.seen();
        var answer = planning.replan(cohort.id(), seen, valid.plan(), admin).orElseThrow(CohortMissing::new);
        switch (answer) {
            case Planning.Answer.Saved saved ->
                way.redirect().addFlashAttribute("done", Notes.with("Saved.", valid.notes()));
            case Planning.Answer.Over over -> way.redirect().addFlashAttribute("problem", over.why());
            case Planning.Answer.Untaught untaught -> {
                way.response().setStatus(422);
                var messages = Map.of("curriculum", Planning.Answer.Untaught.WHY);
                return page(cohort, form, way.choices(), messages, NOTHING);
            }
            case Planning.Answer.Stale stale -> {
                way.response().setStatus(409);
                return stale(cohort(cohort.id().value()), form, way.choices(), seen);
            }
        }
        return "redirect:/admin/cohorts/" + cohort.id();
    }

    private JteModel stale(Cohort cohort, CohortForm form, Choices choices, long seen) {
        var meanwhile = desk.since(cohort.id(), seen).stream()
                .flatMap(change -> change.what().stream().map(what -> what + " (" + change.who() + ")"))
                .toList();
        return page(cohort, form, choices, Map.of(), new CohortFormView.Told(meanwhile, List.of()));
    }

    /** A form refused for what was typed keeps the revision it was opened on; one refused as stale has seen the last. */
    private JteModel page(
            Cohort cohort, CohortForm form, Choices choices, Map<String, String> messages, CohortFormView.Told told) {
        var here = "/admin/cohorts/" + cohort.id();
        var revision = told.meanwhile().isEmpty() ? CohortForm.said(form.revision()) : Long.toString(cohort.revision());
        var frame = new CohortFormView.Frame(
                "Change the plan", cohort.offer().title(), here + "/plan", here, revision, told);
        return templates.cohortForm(CohortFormView.page(frame, form, choices, messages));
    }

    private Choices choices(Cohort cohort) {
        return desk.choices(cohort.offer().workshop(), cohort.id().value());
    }

    private Cohort cohort(UUID id) {
        return cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
    }
}
