package dev.atelier.learner.roster;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a cohort, fifty at a time. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class RosterController {

    private final StaffDoor staff;
    private final RosterReading reading;
    private final Templates pages;

    RosterController(StaffDoor staff, RosterReading reading, Templates pages) {
        this.staff = staff;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster")
    JteModel show(
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(required = false) @Nullable UUID after,
            Authentication who) {
        var facts = staff.cohort(who, cohort);
        return pages.rosterPeople(reading.page(facts, Search.of(name, state, answer, order), after, who));
    }
}
