package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.learner.door.StaffDoor;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class TaughtController {

    private final StaffDoor door;
    private final Cohorts cohorts;
    private final Taught taught;

    TaughtController(StaffDoor door, Cohorts cohorts, Taught taught) {
        this.door = door;
        this.cohorts = cohorts;
        this.taught = taught;
    }

    @PostMapping("/staff/cohorts/{cohort}/taught")
    String create(
            Authentication person, @PathVariable UUID cohort, @RequestParam String item, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        cohorts.curriculum(facts.id()).map(CurriculumFacts::items).stream()
                .flatMap(items -> items.stream())
                .filter(candidate -> candidate.key().value().equals(item))
                .findFirst()
                .ifPresentOrElse(
                        found -> redirect.addFlashAttribute(
                                "done",
                                "“" + found.title() + "” is now done for "
                                        + taught.everyoneHere(facts, found, UUID.fromString(person.getName()))
                                        + " more of those who are here. Who comes later: press it again."),
                        () -> redirect.addFlashAttribute(
                                "problem", "The curriculum has no such item. Please choose one."));
        return "redirect:/staff/cohorts/" + cohort + "/live";
    }
}
