package dev.atelier.mentorship.availability;

import dev.atelier.mentorship.page.HoursPage;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.InstantSource;
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

/** A mentor's own hours and days away. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/mentorship/hours")
class HoursController {

    private static final String PAGE = "redirect:/staff/mentorship/hours";

    private final OfficeHours hours;
    private final Absences absences;
    private final HoursView view;
    private final Templates templates;
    private final InstantSource clock;

    HoursController(OfficeHours hours, Absences absences, HoursView view, Templates templates, InstantSource clock) {
        this.hours = hours;
        this.absences = absences;
        this.view = view;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Object show(Principal person) {
        return templates.availabilityHours(view.of(mentor(person)));
    }

    @PostMapping
    Object keep(
            Principal person,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new HoursForm(fields);
        return switch (form.read()) {
            case HoursForm.Read.Invalid invalid -> again(view.again(mentor(person), form, invalid.problem()), response);
            case HoursForm.Read.Valid valid -> {
                hours.keep(mentor(person), valid.zone(), valid.hours());
                redirect.addFlashAttribute("done", "Kept. Your learners see it, and answers are promised by it.");
                yield PAGE;
            }
        };
    }

    @PostMapping("/absences")
    Object away(
            Principal person,
            @ModelAttribute AbsenceForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var mentor = mentor(person);
        var today = clock.instant().atZone(absences.zone(mentor)).toLocalDate();
        return switch (form.read(today)) {
            case AbsenceForm.Read.Invalid invalid -> again(view.again(mentor, form, invalid.problem()), response);
            case AbsenceForm.Read.Valid valid -> {
                if (!absences.add(valid.id(), mentor, valid.first(), valid.last(), clock.instant())) {
                    yield again(view.again(mentor, form, AbsenceForm.FULL), response);
                }
                redirect.addFlashAttribute("done", "Kept. In these days your learners' words go to a colleague too.");
                yield PAGE;
            }
        };
    }

    @PostMapping("/absences/{absence}/removal")
    String back(Principal person, @PathVariable UUID absence, RedirectAttributes redirect) {
        absences.remove(mentor(person), absence);
        redirect.addFlashAttribute("done", "Removed: you are there on those days.");
        return PAGE;
    }

    private Object again(HoursPage page, HttpServletResponse response) {
        response.setStatus(422);
        return templates.availabilityHours(page);
    }

    private static UUID mentor(Principal person) {
        return UUID.fromString(person.getName());
    }
}
