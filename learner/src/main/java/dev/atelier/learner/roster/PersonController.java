package dev.atelier.learner.roster;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person of a cohort, with all that happened to their place. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class PersonController {

    private final StaffDoor staff;
    private final PersonReading reading;
    private final Templates pages;

    PersonController(StaffDoor staff, PersonReading reading, Templates pages) {
        this.staff = staff;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/{enrolment:[0-9a-f-]{36}}")
    JteModel show(@PathVariable UUID cohort, @PathVariable UUID enrolment, Authentication who) {
        var facts = staff.cohort(who, cohort);
        var entry = reading.entry(facts, enrolment);
        return pages.rosterPerson(reading.page(facts, entry, PersonReading.Typed.NOTHING, who));
    }
}
