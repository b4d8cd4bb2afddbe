package dev.atelier.learner.help;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff says who has the same problem, and answers all of them at once. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/help")
class CauseController {

    private final StaffDoor door;
    private final Causes causes;
    private final CauseView view;
    private final Templates templates;

    CauseController(StaffDoor door, Causes causes, CauseView view, Templates templates) {
        this.door = door;
        this.causes = causes;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping("/causes")
    JteModel list(Authentication person, @PathVariable UUID cohort) {
        return templates.helpCauses(view.page(door.cohort(person, cohort), CauseView.NOTHING_TYPED));
    }

    @PostMapping("/{request:[0-9a-fA-F-]{36}}/cause")
    String name(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        if (!causes.name(facts.id(), request, Trouble.shortened(words, Causes.LONGEST), actor(person))) {
            redirect.addFlashAttribute("note", "They need no help any more, so nothing was written down.");
        }
        return "redirect:/staff/cohorts/" + cohort + "/help/causes";
    }

    @PostMapping("/causes/{cause:[0-9a-fA-F-]{36}}/fix")
    Object fix(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID cause,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var typed = words.replace('\0', ' ').replace("\r\n", "\n").strip();
        var length = typed.codePointCount(0, typed.length());
        if (typed.isEmpty() || length > Causes.LONGEST_FIX) {
            return refuse(facts, new CauseView.Typed(cause, typed, problem(length)), response);
        }
        if (!causes.fix(facts.id(), cause, typed, actor(person))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such problem in this cohort.");
        }
        redirect.addFlashAttribute("done", "All who have it read it on their day's page now. They stay in line.");
        return "redirect:/staff/cohorts/" + cohort + "/help/causes";
    }

    private JteModel refuse(CohortFacts cohort, CauseView.Typed typed, HttpServletResponse response) {
        response.setStatus(422);
        return templates.helpCauses(view.page(cohort, typed));
    }

    private static String problem(int length) {
        return length == 0
                ? "Please write what helps."
                : "This is " + length + " characters long; " + Causes.LONGEST_FIX + " are possible.";
    }

    private static UUID actor(Authentication person) {
        return UUID.fromString(person.getName());
    }
}
