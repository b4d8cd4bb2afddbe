package dev.atelier.learner.attendance;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's own attendance: what is recorded, and what they will miss. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}")
class ExcuseController {

    private final LearnerDoor door;
    private final OwnAttendance own;
    private final Excuses excuses;
    private final Templates templates;

    ExcuseController(LearnerDoor door, OwnAttendance own, Excuses excuses, Templates templates) {
        this.door = door;
        this.own = own;
        this.excuses = excuses;
        this.templates = templates;
    }

    @GetMapping("/attendance")
    JteModel show(Principal person, @PathVariable UUID cohort) {
        var fresh = new ExcuseForm(UUID.randomUUID(), "", "");
        return templates.attendanceMine(own.page(door.seat(person, cohort), fresh, ""));
    }

    @PostMapping("/excuses")
    Object create(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam UUID form,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var seat = door.seat(person, cohort);
        var typed = new ExcuseForm(form, time, reason);
        var problem = switch (typed.read()) {
            case ExcuseForm.Read.Invalid invalid -> invalid.problem();
            case ExcuseForm.Read.Valid valid ->
                own.mayMiss(seat, valid) ? announce(seat, form, valid, redirect) : "Choose what you will miss";
        };
        if (problem.isEmpty()) {
            return back(cohort);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.attendanceMine(own.page(seat, typed, problem));
    }

    @PostMapping("/excuses/{excuse}/withdrawal")
    String withdraw(
            Principal person, @PathVariable UUID cohort, @PathVariable UUID excuse, RedirectAttributes redirect) {
        var withdrawn = excuses.withdraw(door.seat(person, cohort), excuse);
        redirect.addFlashAttribute(
                withdrawn ? "done" : "note",
                withdrawn ? "Taken back. The staff expects you." : "It was settled before; nothing has changed.");
        return back(cohort);
    }

    private String announce(Seat seat, UUID form, ExcuseForm.Read.Valid valid, RedirectAttributes redirect) {
        var fresh = excuses.announce(seat, form, valid.day(), valid.slot(), valid.reason());
        redirect.addFlashAttribute(
                fresh ? "done" : "note",
                fresh ? "The staff reads it, and this page tells what they say." : "You have told the staff already.");
        return "";
    }

    private static String back(UUID cohort) {
        return "redirect:/my/cohorts/" + cohort + "/attendance";
    }
}
