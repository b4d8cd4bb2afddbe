package dev.atelier.learner.intake;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A list of people, and what it would do. Neither page writes anything. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class IntakeController {

    private final StaffDoor staff;
    private final PeopleList lists;
    private final TakeIn takeIn;
    private final Intakes intakes;
    private final Templates pages;

    IntakeController(StaffDoor staff, PeopleList lists, TakeIn takeIn, Intakes intakes, Templates pages) {
        this.staff = staff;
        this.lists = lists;
        this.takeIn = takeIn;
        this.intakes = intakes;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/import")
    JteModel show(@PathVariable UUID cohort, Authentication who) {
        return form(staff.lead(who, cohort), SentList.NOTHING, "");
    }

    @PostMapping("/staff/cohorts/{cohort}/roster/import")
    JteModel foresee(
            @PathVariable UUID cohort,
            @ModelAttribute SentList sent,
            Authentication who,
            HttpServletResponse response) {
        var facts = staff.lead(who, cohort);
        return switch (lists.read(sent)) {
            case PeopleList.Reading.Unreadable unreadable -> {
                response.setStatus(422);
                yield form(facts, sent, unreadable.problem());
            }
            case PeopleList.Reading.People people ->
                pages.intakeForeseen(IntakeWords.foreseen(
                        facts, UUID.randomUUID(), people.text(), takeIn.foresee(facts.id(), people.rows())));
        };
    }

    private JteModel form(CohortFacts cohort, SentList sent, String problem) {
        return pages.intakeForm(IntakeWords.form(cohort, sent, problem, intakes.of(cohort.id())));
    }
}
