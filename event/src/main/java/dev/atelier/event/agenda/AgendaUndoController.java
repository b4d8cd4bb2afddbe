package dev.atelier.event.agenda;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.agenda.TimelineAnswer.Asked;
import dev.atelier.event.agenda.TimelineAnswer.Wanted;
import dev.atelier.event.agenda.TimelineAnswer.Way;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Undoes and redoes what one did to a draft. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/agenda")
class AgendaUndoController {

    private final KnownCohorts cohorts;
    private final DraftMoving moving;
    private final TimelineAnswer answer;

    AgendaUndoController(KnownCohorts cohorts, DraftMoving moving, TimelineAnswer answer) {
        this.cohorts = cohorts;
        this.moving = moving;
        this.answer = answer;
    }

    @PostMapping("/undo")
    Object undo(
            @PathVariable UUID id,
            @RequestParam long edit,
            @RequestParam(defaultValue = "") String day,
            Principal admin,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = asked(id, day, admin, Way.of(request, response, redirect));
        return answer.to(asked, moving.undo(asked.cohort(), edit, asked.actor()));
    }

    @PostMapping("/redo")
    Object redo(
            @PathVariable UUID id,
            @RequestParam long edit,
            @RequestParam(defaultValue = "") String day,
            Principal admin,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asked = asked(id, day, admin, Way.of(request, response, redirect));
        return answer.to(asked, moving.redo(asked.cohort(), edit, asked.actor()));
    }

    private Asked asked(UUID id, String day, Principal admin, Way way) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        return new Asked(cohort, InstructorId.of(admin).value(), day, Wanted.ONCE, way);
    }
}
