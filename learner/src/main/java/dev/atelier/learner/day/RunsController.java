package dev.atelier.learner.day;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the staff has asked so far, and how long the room took. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class RunsController {

    private final StaffDoor door;
    private final Runs runs;
    private final Templates templates;

    RunsController(StaffDoor door, Runs runs, Templates templates) {
        this.door = door;
        this.runs = runs;
        this.templates = templates;
    }

    @GetMapping("/staff/cohorts/{cohort}/checkpoints")
    JteModel list(Authentication person, @PathVariable UUID cohort) {
        return templates.boardCheckpoints(runs.page(door.cohort(person, cohort)));
    }
}
