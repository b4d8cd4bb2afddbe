package dev.atelier.event.visitor;

import dev.atelier.event.cohort.UpcomingCohorts;
import dev.atelier.event.page.HomePage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what is coming. */
@Controller
class HomeController {

    private static final int MOST = 60;

    private final UpcomingCohorts upcoming;
    private final Templates templates;

    HomeController(UpcomingCohorts upcoming, Templates templates) {
        this.upcoming = upcoming;
        this.templates = templates;
    }

    @GetMapping("/")
    JteModel show() {
        return templates.visitorHome(new HomePage(upcoming.all(MOST)));
    }
}
