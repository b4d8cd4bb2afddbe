package dev.atelier.learner.enrolment;

import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that a learner has a seat in, had, or waits for. */
@Controller
@PreAuthorize("isAuthenticated()")
class MySeatsController {

    private final MySeats seats;
    private final Templates pages;

    MySeatsController(MySeats seats, Templates pages) {
        this.seats = seats;
        this.pages = pages;
    }

    @GetMapping("/my/seats")
    JteModel show(Principal principal) {
        return pages.enrolmentMySeats(seats.of(LearnerId.of(principal)));
    }
}
