package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.signup.Application;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's own seat in a cohort: what they have, and how to get one. */
@Controller
@PreAuthorize("isAuthenticated()")
class SeatController {

    private final SeatReading reading;
    private final Templates pages;
    private final TakeSeat seats;

    SeatController(SeatReading reading, Templates pages, TakeSeat seats) {
        this.reading = reading;
        this.pages = pages;
        this.seats = seats;
    }

    /** A link may bring the access code along. */
    @GetMapping("/my/cohorts/{cohort}/seat")
    JteModel show(@PathVariable UUID cohort, @RequestParam(defaultValue = "") String code, Principal principal) {
        var brought = code.isEmpty() ? Application.EMPTY : new Application(Map.of(Application.CODE, code));
        return page(cohort, LearnerId.of(principal), new SeatReading.Typed(brought, Map.of()));
    }

    @PostMapping("/my/cohorts/{cohort}/seat")
    Object take(
            @PathVariable UUID cohort,
            @RequestParam Map<String, String> fields,
            Principal principal,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var learner = LearnerId.of(principal);
        var application = new Application(fields);
        var answer = seats.take(new CohortId(cohort), learner, application);
        if (answer instanceof Answer.Incomplete incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(cohort, learner, new SeatReading.Typed(application, incomplete.problems()));
        }
        return Answered.redirect(cohort, answer, redirect);
    }

    @PostMapping("/my/cohorts/{cohort}/acceptance")
    String accept(@PathVariable UUID cohort, Principal principal, RedirectAttributes redirect) {
        return Answered.redirect(cohort, seats.accept(new CohortId(cohort), LearnerId.of(principal)), redirect);
    }

    private JteModel page(UUID cohort, LearnerId learner, SeatReading.Typed typed) {
        return pages.enrolmentSeat(reading.page(new CohortId(cohort), learner, typed)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, Reason.NO_SUCH_COHORT.words())));
    }
}
