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
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves slots in the timeline and puts parts of the curriculum into it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/cohorts/{id}/agenda")
class TimelineController {

    private final KnownCohorts cohorts;
    private final DraftMoving moving;
    private final TimelineDesk desk;
    private final TimelineAnswer answer;
    private final Drafts drafts;

    TimelineController(
            KnownCohorts cohorts, DraftMoving moving, TimelineDesk desk, TimelineAnswer answer, Drafts drafts) {
        this.cohorts = cohorts;
        this.moving = moving;
        this.desk = desk;
        this.answer = answer;
        this.drafts = drafts;
    }

    @PostMapping("/moves")
    Object move(
            @PathVariable UUID id,
            @ModelAttribute MoveForm form,
            Principal admin,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var actor = InstructorId.of(admin).value();
        var wish = form.wish(actor);
        var asked = new Asked(
                cohort,
                actor,
                SlotForm.said(form.day()),
                new Wanted(wish.seen(), "moves", form.again()),
                Way.of(request, response, redirect));
        return form.move()
                .map(move -> answer.to(asked, moving.move(cohort, move, wish)))
                .orElseGet(() -> answer.unclear(
                        asked, "Nothing was moved: a slot ends after it begins, and a room has 100 letters at most."));
    }

    @PostMapping("/placements")
    Object place(
            @PathVariable UUID id,
            @ModelAttribute PlacementForm form,
            Principal admin,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var cohort = cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
        var actor = InstructorId.of(admin).value();
        var wish = form.wish(actor);
        var asked = new Asked(
                cohort,
                actor,
                SlotForm.said(form.day()),
                new Wanted(wish.seen(), "placements", form.again()),
                Way.of(request, response, redirect));
        var slots = drafts.find(cohort.id()).map(Draft::slots).orElse(List.of());
        var part = Unplaced.find(desk.taught(cohort), slots, SlotForm.said(form.part()));
        if (part.isEmpty()) {
            return answer.unclear(asked, "Choose something that is in no slot yet.");
        }
        return form.slot(part.get())
                .map(slot -> answer.to(asked, moving.place(cohort, slot, wish)))
                .orElseGet(() -> answer.unclear(asked, "Say the day and the time at which it begins."));
    }
}
