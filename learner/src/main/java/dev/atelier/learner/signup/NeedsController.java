package dev.atelier.learner.signup;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.NeedsPage;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What people need in order to take part: for the lead and admins, who make it happen, and for nobody else. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class NeedsController {

    private final StaffDoor staff;
    private final Needs needs;
    private final Templates pages;

    NeedsController(StaffDoor staff, Needs needs, Templates pages) {
        this.staff = staff;
        this.needs = needs;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/access-needs")
    JteModel show(@PathVariable UUID cohort, Authentication who) {
        var facts = staff.lead(who, cohort);
        return pages.signupNeeds(new NeedsPage(
                SignUpWords.head(facts),
                needs.of(facts.id()).stream()
                        .map(need -> new NeedsPage.Need(
                                "/staff/cohorts/" + cohort + "/roster/" + need.enrolment(),
                                need.name(),
                                StatusTag.of(need.status()),
                                need.words()))
                        .toList()));
    }
}
