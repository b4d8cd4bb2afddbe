package dev.atelier.event.curriculum;

import dev.atelier.api.Api;
import dev.atelier.api.Seen;
import dev.atelier.event.answer.CurriculumDraftAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lines of the agenda text that found no place, each named by its number, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/draft/lines/{line}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Writing curricula")
class LineCalls {

    private final EditAnswers answers;

    LineCalls(EditAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/item")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "useAgendaLine", summary = "Make an item of it, where it stands in the text")
    ResponseEntity<CurriculumDraftAnswer> use(
            Principal admin, @PathVariable UUID workshop, Seen seen, @PathVariable int line) {
        return answers.added(new LineEdit.Use(line), workshop, seen, admin);
    }

    @PostMapping("/omission")
    @Operation(operationId = "omitAgendaLine", summary = "Leave it out of the curriculum; the text keeps it")
    ResponseEntity<CurriculumDraftAnswer> omit(
            Principal admin, @PathVariable UUID workshop, Seen seen, @PathVariable int line) {
        return answers.edited(new LineEdit.LeaveOut(line), workshop, seen, admin);
    }
}
