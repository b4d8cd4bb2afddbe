package dev.atelier.learner.progress;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole cohort at a glance: items by learners. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class HeatMapController {

    private final StaffDoor door;
    private final HeatMaps maps;
    private final Templates templates;

    HeatMapController(StaffDoor door, HeatMaps maps, Templates templates) {
        this.door = door;
        this.maps = maps;
        this.templates = templates;
    }

    @GetMapping("/staff/cohorts/{cohort}/progress")
    JteModel show(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "false") boolean everything) {
        return templates.progressHeatmap(maps.page(door.cohort(person, cohort), everything));
    }
}
