package dev.atelier.learner.intake;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.ImportAnswer;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.enrolment.Fate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lists of people, looked at first and then brought in, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/roster-imports")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class ImportCalls {

    private final StaffDoor staff;
    private final PeopleList lists;
    private final TakeIn takeIn;
    private final Intakes intakes;

    ImportCalls(StaffDoor staff, PeopleList lists, TakeIn takeIn, Intakes intakes) {
        this.staff = staff;
        this.lists = lists;
        this.takeIn = takeIn;
        this.intakes = intakes;
    }

    /** Comma-separated values as they were sent; the first row names the columns, Name and E-mail. */
    record ListTyped(@Nullable String text) implements Typed {}

    @PostMapping("/preview")
    @Operation(
            operationId = "previewImport",
            summary = "What a list would do, row by row; nothing is written",
            description = "For the lead and admins, as the import itself.")
    ImportAnswer preview(Authentication person, @PathVariable UUID cohort, @RequestBody ListTyped typed) {
        var facts = staff.lead(person, cohort);
        return answer(null, takeIn.foresee(facts.id(), read(typed)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "importPeople",
            summary = "Bring a list of people in",
            description = "No bad row keeps another one out. The same list again changes nothing.")
    ImportAnswer create(
            Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody ListTyped typed) {
        var facts = staff.lead(person, cohort);
        takeIn.begin(command.value(), facts.id(), UUID.fromString(person.getName()), read(typed));
        return show(person, cohort, command.value());
    }

    @GetMapping("/{intake}")
    @Operation(operationId = "readImport", summary = "What a list has done so far, row by row; kept for thirty days")
    ImportAnswer show(Authentication person, @PathVariable UUID cohort, @PathVariable UUID intake) {
        var facts = staff.lead(person, cohort);
        var found = intakes.intake(intake)
                .filter(known -> known.cohort().equals(facts.id()))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "This list is not kept, or not any more."));
        return answer(found.id(), intakes.rows(found.id()));
    }

    private List<Listed> read(ListTyped typed) {
        return switch (lists.read(requireNonNullElse(typed.text(), ""))) {
            case PeopleList.Reading.Unreadable unreadable -> throw Refused.field("text", unreadable.problem());
            case PeopleList.Reading.People people -> people.rows();
        };
    }

    private static ImportAnswer answer(@Nullable UUID id, List<Row> rows) {
        var ahead = (int) rows.stream().filter(row -> row.fate().isEmpty()).count();
        return new ImportAnswer(id, ahead, rows.stream().map(ImportCalls::line).toList());
    }

    private static ImportAnswer.Line line(Row row) {
        return new ImportAnswer.Line(
                row.line(),
                row.fate().map(Fate::outcome).orElse(null),
                row.fate().map(Fate::words).orElse(""));
    }
}
