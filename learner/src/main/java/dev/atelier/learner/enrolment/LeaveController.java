package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two ways out for a learner: give back what one has, decline what one is offered. */
@Controller
@PreAuthorize("isAuthenticated()")
class LeaveController {

    private final LeaveCohort leaving;
    private final Rosters rosters;

    LeaveController(LeaveCohort leaving, Rosters rosters) {
        this.leaving = leaving;
        this.rosters = rosters;
    }

    @PostMapping("/my/cohorts/{cohort}/withdrawal")
    String withdraw(@PathVariable UUID cohort, Principal principal, RedirectAttributes redirect) {
        var learner = LearnerId.of(principal);
        leaving.withdraw(new CohortId(cohort), learner);
        return left(
                cohort, learner, EnrolmentStatus.WITHDRAWN, "You have given it back. A mail confirms it.", redirect);
    }

    @PostMapping("/my/cohorts/{cohort}/refusal")
    String decline(@PathVariable UUID cohort, Principal principal, RedirectAttributes redirect) {
        var learner = LearnerId.of(principal);
        leaving.decline(new CohortId(cohort), learner);
        return left(
                cohort, learner, EnrolmentStatus.DECLINED, "You have declined the seat. A mail confirms it.", redirect);
    }

    /** The first and the second click end here alike; who never had anything to leave finds nothing. */
    private String left(
            UUID cohort, LearnerId learner, EnrolmentStatus end, String words, RedirectAttributes redirect) {
        var place = rosters.standing(new CohortId(cohort), learner)
                .map(Standing::place)
                .orElseGet(Place.None::new);
        switch (place) {
            case Place.None none -> throw missing();
            case Place.Waiting waiting -> throw missing();
            case Place.Past past ->
                redirect.addFlashAttribute(
                        past.status() == end ? "done" : "note",
                        past.status() == end ? words : "It had ended before; nothing has changed.");
            case Place.Offered offered -> redirect.addFlashAttribute("note", "A seat has just been offered to you.");
            case Place.Seated seated ->
                redirect.addFlashAttribute(
                        "note", "You have accepted the seat already. To give it back, use the button below.");
        }
        return Answered.page(cohort);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, Reason.NO_OFFER.words());
    }
}
