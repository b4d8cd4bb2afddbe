package dev.atelier.learner.intake;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists that are brought in, and what they did. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class IntakesController {

    private final StaffDoor staff;
    private final PeopleList lists;
    private final TakeIn takeIn;
    private final Intakes intakes;
    private final Templates pages;

    IntakesController(StaffDoor staff, PeopleList lists, TakeIn takeIn, Intakes intakes, Templates pages) {
        this.staff = staff;
        this.lists = lists;
        this.takeIn = takeIn;
        this.intakes = intakes;
        this.pages = pages;
    }

    /** {@code id} was made when the list was looked at: sent twice, it is brought in once. */
    @PostMapping("/staff/cohorts/{cohort}/roster/imports")
    Object create(@PathVariable UUID cohort, @RequestParam UUID id, @RequestParam String text, Authentication who) {
        var facts = staff.lead(who, cohort);
        return switch (lists.read(SentList.of(text))) {
            case PeopleList.Reading.Unreadable unreadable ->
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, unreadable.problem());
            case PeopleList.Reading.People people -> {
                takeIn.begin(id, facts.id(), UUID.fromString(who.getName()), people.rows());
                yield "redirect:" + IntakeWords.path(facts, id);
            }
        };
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/imports/{intake}")
    JteModel show(@PathVariable UUID cohort, @PathVariable UUID intake, Authentication who) {
        var facts = staff.lead(who, cohort);
        var found = intake(facts, intake);
        return pages.intakeResult(IntakeWords.result(facts, found, intakes.rows(intake)));
    }

    @GetMapping("/staff/cohorts/{cohort}/roster/imports/{intake}/table.csv")
    ResponseEntity<byte[]> table(@PathVariable UUID cohort, @PathVariable UUID intake, Authentication who) {
        var facts = staff.lead(who, cohort);
        intake(facts, intake);
        var file = "brought-in-" + facts.startsAt().toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(Spreadsheet.write(IntakeWords.table(intakes.rows(intake))).getBytes(StandardCharsets.UTF_8));
    }

    private Intake intake(CohortFacts cohort, UUID id) {
        return intakes.intake(id)
                .filter(found -> found.cohort().equals(cohort.id()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This list is not kept any more. The people are on the roster."));
    }
}
