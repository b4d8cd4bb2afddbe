package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.Excuses;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.press.Press;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff accepts what somebody said beforehand, or not. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/excuses/{excuse}")
class ExcuseDeskController {

    private static final String SETTLED = "That was settled before; nothing has changed.";

    private final StaffDoor door;
    private final Excusing excusing;
    private final Excuses excuses;
    private final InstantSource clock;

    ExcuseDeskController(StaffDoor door, Excusing excusing, Excuses excuses, InstantSource clock) {
        this.door = door;
        this.excusing = excusing;
        this.excuses = excuses;
        this.clock = clock;
    }

    @PostMapping("/acceptance")
    String accept(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID excuse, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var actor = UUID.fromString(person.getName());
        excusing.accept(facts.id(), excuse, actor, Press.plain(clock.instant()))
                .ifPresentOrElse(
                        name -> redirect.addFlashAttribute("done", name + " is excused, and sees it."),
                        () -> redirect.addFlashAttribute("note", SETTLED));
        return list(facts);
    }

    @PostMapping("/refusal")
    String refuse(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID excuse, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        excuses.settle(facts.id(), excuse, Excuses.State.REFUSED, UUID.fromString(person.getName()))
                .ifPresentOrElse(
                        told -> redirect.addFlashAttribute(
                                "done", told.name() + " sees that it is not accepted. Please talk to them."),
                        () -> redirect.addFlashAttribute("note", SETTLED));
        return list(facts);
    }

    private static String list(CohortFacts cohort) {
        return "redirect:/staff/cohorts/" + cohort.id() + "/attendance";
    }
}
