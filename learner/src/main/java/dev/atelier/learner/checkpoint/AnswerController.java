package dev.atelier.learner.checkpoint;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.press.Press;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@PreAuthorize("isAuthenticated()")
class AnswerController {

    private final LearnerDoor door;
    private final Answering answering;

    AnswerController(LearnerDoor door, Answering answering) {
        this.door = door;
        this.answering = answering;
    }

    @PostMapping("/my/cohorts/{cohort}/checkpoints/{run}/answer")
    String create(
            Principal person,
            @PathVariable UUID cohort,
            @PathVariable UUID run,
            @RequestParam Answer answer,
            @RequestParam(defaultValue = "") String sees,
            @RequestParam(defaultValue = "") String sits,
            Press press,
            RedirectAttributes redirect) {
        var seat = door.seat(person, cohort);
        switch (answering.answer(seat, run, answer, new Trouble(sees, sits), press)) {
            case TAKEN -> {
                if (answer == Answer.STUCK) {
                    redirect.addFlashAttribute("done", "You are in line, help comes to you.");
                    return "redirect:/my/cohorts/" + cohort + "/stuck";
                }
            }
            case CLOSED ->
                redirect.addFlashAttribute(
                        "problem",
                        "This checkpoint is closed, so your answer was not taken. If you need help, ask for it below.");
            case OVERTAKEN ->
                redirect.addFlashAttribute(
                        "note", "You have answered this checkpoint since, so the earlier answer changes nothing.");
            case UNKNOWN ->
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such checkpoint today.");
        }
        return "redirect:/my/cohorts/" + cohort + "/day";
    }
}
