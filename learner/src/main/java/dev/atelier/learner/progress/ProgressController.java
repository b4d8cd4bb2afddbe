package dev.atelier.learner.progress;

import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.page.ProgressPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.List;
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
    private final Cohorts cohorts;
    private final ProgressFacts facts;
    private final Templates templates;

    ProgressController(LearnerDoor door, Cohorts cohorts, ProgressFacts facts, Templates templates) {
        this.door = door;
        this.cohorts = cohorts;
        this.facts = facts;
        this.templates = templates;
    }

    @GetMapping("/my/cohorts/{cohort}/progress")
    JteModel show(Principal person, @PathVariable UUID cohort) {
        var seat = door.seat(person, cohort);
        var lines = new Lines(
                cohorts.curriculum(seat.cohort()).orElseGet(() -> new CurriculumFacts(0, List.of())),
                facts.of(seat.cohort(), seat.learner()),
                seat.days().zone());
        return templates.progressPage(new ProgressPage(
                seat.cohort().toString(), seat.title(), lines.count(), lines.on(seat.cohort(), "progress")));
    }
}
