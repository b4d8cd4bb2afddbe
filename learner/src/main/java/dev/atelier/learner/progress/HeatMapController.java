package dev.atelier.learner.progress;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole cohort at a glance: items by learners, to look at and to take along. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class HeatMapController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
            @RequestParam(defaultValue = "false") boolean everything,
            @RequestParam(defaultValue = "false") boolean byName) {
        var facts = door.cohort(person, cohort);
        return templates.progressHeatmap(new HeatMapView(facts, maps.of(facts), everything, byName).page());
    }

    @GetMapping("/staff/cohorts/{cohort}/progress.csv")
    ResponseEntity<byte[]> table(Authentication person, @PathVariable UUID cohort) {
        var facts = door.cohort(person, cohort);
        var file = "progress-" + facts.startsAt().toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(new ProgressTable(facts, maps.of(facts)).words().getBytes(StandardCharsets.UTF_8));
    }
}
