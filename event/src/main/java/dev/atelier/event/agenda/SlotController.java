package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.agenda.DraftEditing.Answer;
import dev.atelier.event.agenda.SlotFormReader.Reading;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.Templates;
import dev.atelier.event.text.FormId;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, changes and removes slots of a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/agenda/slots")
class SlotController {

    private final KnownCohorts cohorts;
    private final SlotDesk desk;
    private final DraftEditing editing;
    private final Templates templates;

    SlotController(KnownCohorts cohorts, SlotDesk desk, DraftEditing editing, Templates templates) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.editing = editing;
        this.templates = templates;
    }

    @GetMapping("/new")
    JteModel blank(@PathVariable UUID id) {
        var cohort = cohort(id);
        return page(cohort, desk.blank(cohort), true, Map.of());
    }

    @GetMapping("/{slot:[0-9a-fA-F-]{36}}")
    JteModel show(@PathVariable UUID id, @PathVariable UUID slot) {
        var cohort = cohort(id);
        return page(cohort, desk.form(cohort, slot).orElseThrow(SlotController::gone), false, Map.of());
    }

    @PostMapping
    Object create(
            @PathVariable UUID id,
            @ModelAttribute SlotForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(cohort(id), FormId.of(form.id()), form, true, new Way(actor(admin), response, redirect));
    }

    @PostMapping("/{slot:[0-9a-fA-F-]{36}}")
    Object update(
            @PathVariable UUID id,
            @PathVariable UUID slot,
            @ModelAttribute SlotForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return save(cohort(id), slot, form, false, new Way(actor(admin), response, redirect));
    }

    @PostMapping("/{slot:[0-9a-fA-F-]{36}}/removal")
    Object remove(
            @PathVariable UUID id,
            @PathVariable UUID slot,
            @ModelAttribute SlotForm form,
            Principal admin,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var cohort = cohort(id);
        if (editing.remove(cohort, slot, actor(admin), form::saw) instanceof Answer.Overtaken overtaken) {
            response.setStatus(409);
            var now = SlotForm.of(overtaken.now());
            return page(
                    cohort, now, false, Map.of("title", overtaken.how() + ". Nothing was removed: look at it first."));
        }
        redirect.addFlashAttribute("done", "Removed from the draft. What is released stays until you release anew.");
        return agenda(id);
    }

    private record Way(UUID actor, HttpServletResponse response, RedirectAttributes redirect) {}

    private Object save(Cohort cohort, UUID slot, SlotForm form, boolean isNew, Way way) {
        return switch (SlotFormReader.read(slot, form, desk.choices(cohort))) {
            case Reading.Invalid invalid -> refuse(cohort, form, isNew, invalid.messages(), way);
            case Reading.Valid valid ->
                switch (edit(cohort, valid.slot(), isNew, form, way.actor())) {
                    case Answer.Refused refused ->
                        refuse(cohort, form, isNew, Map.of("starts", String.join(" ", refused.problems())), way);
                    case Answer.Overtaken overtaken -> {
                        way.response().setStatus(409);
                        yield page(cohort, form.seeing(overtaken.now()), false, Map.of("title", told(overtaken)));
                    }
                    case Answer.Gone gone -> throw gone();
                    case Answer.Saved saved -> {
                        way.redirect()
                                .addFlashAttribute(
                                        saved.warnings().isEmpty() ? "done" : "note",
                                        ("Saved in the draft. " + String.join(" ", saved.warnings())).strip());
                        yield agenda(cohort.id().value());
                    }
                };
        };
    }

    private Answer edit(Cohort cohort, Slot slot, boolean isNew, SlotForm form, UUID actor) {
        return isNew
                ? editing.add(cohort, slot, form.movesAlong(), actor)
                : editing.change(cohort, slot, form.movesAlong(), actor, form::saw);
    }

    private static String told(Answer.Overtaken overtaken) {
        return overtaken.how() + ". Nothing was saved; save again, and what stands here takes its place.";
    }

    private JteModel refuse(Cohort cohort, SlotForm form, boolean isNew, Map<String, String> messages, Way way) {
        way.response().setStatus(422);
        return page(cohort, form, isNew, messages);
    }

    private JteModel page(Cohort cohort, SlotForm form, boolean isNew, Map<String, String> messages) {
        var agenda = "/admin/cohorts/" + cohort.id() + "/agenda";
        var here = isNew ? agenda + "/slots" : agenda + "/slots/" + SlotForm.said(form.id());
        var frame = new SlotFormView.Frame(
                isNew ? "Add a slot" : "Change a slot",
                cohort.offer().title(),
                here,
                isNew ? "" : here + "/removal",
                agenda,
                desk.rooms(cohort));
        return templates.agendaSlot(SlotFormView.page(frame, form, desk.choices(cohort), messages));
    }

    private Cohort cohort(UUID id) {
        return cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
    }

    private static UUID actor(Principal admin) {
        return InstructorId.of(admin).value();
    }

    private static String agenda(UUID id) {
        return "redirect:/admin/cohorts/" + id + "/agenda";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "This slot is not in the draft any more. Look at the agenda as it is now.");
    }
}
