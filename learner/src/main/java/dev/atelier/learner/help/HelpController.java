package dev.atelier.learner.help;

import dev.atelier.learner.door.LearnerDoor;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The learner's own request: asked outside of a checkpoint, put aside, cancelled, solved. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/cohorts/{cohort}/help")
class HelpController {

    private final LearnerDoor door;
    private final HelpQueue queue;

    HelpController(LearnerDoor door, HelpQueue queue) {
        this.door = door;
        this.queue = queue;
    }

    @PostMapping
    String create(
            Principal person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String sees,
            @RequestParam(defaultValue = "") String sits,
            RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        if (queue.ask(seat.cohort(), seat.learner(), Optional.empty(), new Trouble(sees, sits))) {
            redirect.addFlashAttribute("done", "You are in line. The staff sees your name and what you wrote.");
        } else {
            redirect.addFlashAttribute(
                    "note", "The workshop is over, so nobody would come. Ask in writing: the room, or your mentor.");
        }
        return day(cohort);
    }

    @PostMapping("/cancellation")
    String cancel(Principal person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        if (queue.end(seat.cohort(), seat.learner(), false)) {
            redirect.addFlashAttribute("done", "You are out of the line. You can ask again at any time.");
        }
        return day(cohort);
    }

    @PostMapping("/solution")
    String solve(Principal person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        if (queue.end(seat.cohort(), seat.learner(), true)) {
            redirect.addFlashAttribute("done", "Good to hear that it works. Nobody comes any more.");
        }
        return day(cohort);
    }

    @PostMapping("/pause")
    String pause(Principal person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        if (!queue.pause(seat.cohort(), seat.learner())) {
            redirect.addFlashAttribute("note", "Nothing was put aside: you are not waiting in line just now.");
        }
        return day(cohort);
    }

    @PostMapping("/return")
    String resume(Principal person, @PathVariable UUID cohort, RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        if (queue.resume(seat.cohort(), seat.learner())) {
            redirect.addFlashAttribute("done", "You are back in line, at the place you had.");
        }
        return day(cohort);
    }

    private static String day(UUID cohort) {
        return "redirect:/my/cohorts/" + cohort + "/day";
    }
}
