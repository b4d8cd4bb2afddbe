package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.signup.Application;
import dev.atelier.learner.signup.ChangeAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a learner answered, and may change as long as they are in or wait. */
@Controller
@PreAuthorize("isAuthenticated()")
class AnswersController {

    private final Rosters rosters;
    private final SeatReading reading;
    private final ChangeAnswers answers;
    private final Templates pages;

    AnswersController(Rosters rosters, SeatReading reading, ChangeAnswers answers, Templates pages) {
        this.rosters = rosters;
        this.reading = reading;
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/my/cohorts/{cohort}/answers")
    Object change(
            @PathVariable UUID cohort,
            @RequestParam Map<String, String> fields,
            Principal principal,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var id = new CohortId(cohort);
        var learner = LearnerId.of(principal);
        var standing = rosters.standing(id, learner).orElseThrow(AnswersController::missing);
        var enrolment = standing.place().live().orElseThrow(AnswersController::missing);
        var application = new Application(fields);
        var problems = answers.change(standing.signUp(), enrolment, application);
        if (problems.isEmpty()) {
            redirect.addFlashAttribute("done", "Your answers are kept. The organisers see them.");
            return Answered.page(cohort);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.enrolmentSeat(reading.page(id, learner, new SeatReading.Typed(application, problems))
                .orElseThrow(AnswersController::missing));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, Reason.NO_OFFER.words());
    }
}
