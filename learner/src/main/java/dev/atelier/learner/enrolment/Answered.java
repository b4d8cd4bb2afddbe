package dev.atelier.learner.enrolment;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the learner back to the page of their seat, with the answer on top. */
final class Answered {

    private Answered() {}

    static String redirect(UUID cohort, Answer answer, RedirectAttributes redirect) {
        switch (answer) {
            case Answer.Enrolled enrolled -> redirect.addFlashAttribute("done", "You have a seat. A mail confirms it.");
            case Answer.Waitlisted waitlisted ->
                redirect.addFlashAttribute(
                        "note",
                        "You are number " + waitlisted.position() + " on the waiting list. A mail confirms it.");
            case Answer.Incomplete incomplete ->
                redirect.addFlashAttribute(
                        "problem", String.join(" ", incomplete.problems().values()));
            case Answer.Refused refused -> {
                if (refused.reason().isMissing()) {
                    throw new ResponseStatusException(
                            HttpStatus.NOT_FOUND, refused.reason().words());
                }
                redirect.addFlashAttribute("problem", refused.reason().words());
            }
        }
        return page(cohort);
    }

    static String page(UUID cohort) {
        return "redirect:/my/cohorts/" + cohort + "/seat";
    }
}
