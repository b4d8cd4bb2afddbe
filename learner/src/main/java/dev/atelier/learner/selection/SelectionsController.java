package dev.atelier.learner.selection;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Templates;
import dev.atelier.learner.roster.Spreadsheet;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What became of everybody who was selected. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class SelectionsController {

    private final StaffDoor staff;
    private final Selections selections;
    private final Templates pages;

    SelectionsController(StaffDoor staff, Selections selections, Templates pages) {
        this.staff = staff;
        this.selections = selections;
        this.pages = pages;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/selections/{selection}")
    JteModel show(@PathVariable UUID cohort, @PathVariable UUID selection, Authentication who) {
        var facts = staff.lead(who, cohort);
        var known = selection(facts, selection);
        return pages.selectionPage(SelectionWords.page(facts, known, selections.rows(selection)));
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/selections/{selection}/table.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID cohort, @PathVariable UUID selection, Authentication who) {
        var facts = staff.lead(who, cohort);
        var known = selection(facts, selection);
        var file = known.order().verb().value() + "-" + facts.startsAt().toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(Spreadsheet.write(SelectionWords.table(selections.rows(selection)))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Selection selection(CohortFacts cohort, UUID id) {
        return selections
                .selection(id)
                .filter(known -> known.cohort().equals(cohort.id()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This is not kept any more. What was done stands on the roster."));
    }
}
