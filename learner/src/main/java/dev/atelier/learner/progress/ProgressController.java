package dev.atelier.learner.progress;

import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The learner's own progress, item by item. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProgressController {

    private final LearnerDoor door;
    private final ProgressView view;
    private final Templates templates;

    ProgressController(LearnerDoor door, ProgressView view, Templates templates) {
        this.door = door;
        this.view = view;
        this.templates = templates;
    }

    @GetMapping("/my/cohorts/{cohort}/progress")
    JteModel show(Principal person, @PathVariable UUID cohort) {
        return templates.progressPage(view.page(door.seat(person, cohort)));
    }
}
