package dev.atelier.learner.checkpoint;

import dev.atelier.event.Cohorts;
import dev.atelier.learner.checkpoint.Checkpoints.Question;
import dev.atelier.learner.door.StaffDoor;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff opens a checkpoint, and closes it. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}/checkpoints")
class CheckpointController {

    private final StaffDoor door;
    private final Cohorts cohorts;
    private final Checkpoints checkpoints;

    CheckpointController(StaffDoor door, Cohorts cohorts, Checkpoints checkpoints) {
        this.door = door;
        this.cohorts = cohorts;
        this.checkpoints = checkpoints;
    }

    @PostMapping
    String open(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam String item,
            @RequestParam(defaultValue = "") String prompt,
            RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        var found = cohorts.curriculum(facts.id()).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(candidate -> candidate.key().value().equals(item))
                .findFirst();
        if (found.isEmpty()) {
            redirect.addFlashAttribute("problem", "The curriculum has no such item. Please choose one.");
        } else if (!checkpoints.open(
                facts.id(), Question.about(found.get(), prompt), UUID.fromString(person.getName()))) {
            redirect.addFlashAttribute("note", "A checkpoint for this item is open already.");
        }
        return board(cohort);
    }

    @PostMapping("/{run}/closing")
    String close(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID run, RedirectAttributes redirect) {
        var facts = door.cohort(person, cohort);
        if (checkpoints.close(facts.id(), run, UUID.fromString(person.getName()))) {
            redirect.addFlashAttribute("done", "The checkpoint is closed. Who still waits for help stays in line.");
        }
        // With what it came to before the staff's eyes.
        return board(cohort) + "?run=" + run;
    }

    private static String board(UUID cohort) {
        return "redirect:/staff/cohorts/" + cohort + "/live";
    }
}
