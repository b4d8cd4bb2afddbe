package dev.atelier.learner.checkpoint;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.help.Trouble;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff answers for somebody whose phone is away, or who said it aloud after the checkpoint had closed. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class StaffAnswerController {

    private final StaffDoor staff;
    private final LearnerDoor learners;
    private final Answering answering;

    StaffAnswerController(StaffDoor staff, LearnerDoor learners, Answering answering) {
        this.staff = staff;
        this.learners = learners;
        this.answering = answering;
    }

    @PostMapping("/staff/cohorts/{cohort}/checkpoints/{run}/answers")
    String create(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID run,
            @RequestParam Optional<UUID> learner,
            @RequestParam Answer answer,
            RedirectAttributes redirect) {
        var facts = staff.cohort(person, cohort);
        if (learner.isEmpty()) {
            redirect.addFlashAttribute("problem", "Please choose for whom you answer. Nothing was written down.");
        } else {
            var whom = new LearnerId(learner.get());
            var seat = Optional.ofNullable(
                            learners.seats(facts.id(), Set.of(whom)).get(whom))
                    .orElseThrow(() -> unknown("Nobody with this seat is in the cohort."));
            var outcome = answering.say(seat, run, answer, new Trouble("", ""), UUID.fromString(person.getName()));
            if (outcome == Answering.Outcome.UNKNOWN) {
                throw unknown("There is no such checkpoint in this cohort.");
            }
            redirect.addFlashAttribute("done", seat.name() + ": " + answer.words() + ". It is kept as your word.");
        }
        return "redirect:/staff/cohorts/" + cohort + "/live?run=" + run;
    }

    private static ResponseStatusException unknown(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }
}
