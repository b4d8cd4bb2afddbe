package dev.atelier.learner.day;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is here on a day, with the code for the wall. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class RollController {

    private final StaffDoor door;
    private final Rolls rolls;
    private final Templates templates;

    RollController(StaffDoor door, Rolls rolls, Templates templates) {
        this.door = door;
        this.rolls = rolls;
        this.templates = templates;
    }

    @GetMapping("/staff/cohorts/{cohort}/attendance")
    JteModel roll(Authentication person, @PathVariable UUID cohort, @RequestParam Optional<LocalDate> day) {
        return templates.attendancePage(rolls.page(door.cohort(person, cohort), day));
    }
}
