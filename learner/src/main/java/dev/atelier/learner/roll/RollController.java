package dev.atelier.learner.roll;

import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is here, as a page with the code for the wall, and as a table to take along. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/cohorts/{cohort}")
class RollController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final StaffDoor door;
    private final Rolls rolls;
    private final RollTable table;
    private final Templates templates;
    private final Plan plan;

    RollController(StaffDoor door, Rolls rolls, RollTable table, Templates templates, Plan plan) {
        this.door = door;
        this.rolls = rolls;
        this.table = table;
        this.templates = templates;
        this.plan = plan;
    }

    @GetMapping("/attendance")
    JteModel show(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam Optional<LocalDate> day,
            @RequestParam Optional<UUID> slot,
            @RequestParam(defaultValue = "") String name) {
        var facts = door.cohort(person, cohort);
        return templates.attendancePage(rolls.page(facts, plan.asked(facts, day, slot), name));
    }

    @GetMapping("/attendance.csv")
    ResponseEntity<byte[]> table(
            Authentication person, @PathVariable UUID cohort, @RequestParam Optional<LocalDate> day) {
        var facts = door.cohort(person, cohort);
        var asked = plan.asked(facts, day, Optional.empty());
        var file = "attendance-" + asked.day() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table.of(facts, asked).getBytes(StandardCharsets.UTF_8));
    }
}
