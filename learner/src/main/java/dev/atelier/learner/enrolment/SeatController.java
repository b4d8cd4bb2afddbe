package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's own seat in a cohort: what they have, and how to get one. */
@Controller
@PreAuthorize("isAuthenticated()")
class SeatController {

    private final Rosters rosters;
    private final SeatWords words;
    private final Templates pages;
    private final TakeSeat seats;
    private final InstantSource clock;

    SeatController(Rosters rosters, SeatWords words, Templates pages, TakeSeat seats, InstantSource clock) {
        this.rosters = rosters;
        this.words = words;
        this.pages = pages;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping("/my/cohorts/{cohort}/seat")
    JteModel show(@PathVariable UUID cohort, Principal principal) {
        var standing = rosters.standing(new CohortId(cohort), LearnerId.of(principal))
                .filter(known -> known.roster().cohort().status().isPublic())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, Reason.NO_SUCH_COHORT.words()));
        return pages.enrolmentSeat(words.page(standing.roster(), standing.place(), clock.instant()));
    }

    @PostMapping("/my/cohorts/{cohort}/seat")
    String take(@PathVariable UUID cohort, Principal principal, RedirectAttributes redirect) {
        return Answered.redirect(cohort, seats.take(new CohortId(cohort), LearnerId.of(principal)), redirect);
    }

    @PostMapping("/my/cohorts/{cohort}/acceptance")
    String accept(@PathVariable UUID cohort, Principal principal, RedirectAttributes redirect) {
        return Answered.redirect(cohort, seats.accept(new CohortId(cohort), LearnerId.of(principal)), redirect);
    }
}
