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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Modules of a curriculum on its way; each is named by its place, counted from 0, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/draft/modules")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Writing curricula")
class ModuleCalls {

    private final EditAnswers answers;

    ModuleCalls(EditAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addCurriculumModule", summary = "Put a module at the end")
    ResponseEntity<CurriculumDraftAnswer> create(
            Principal admin, @PathVariable UUID workshop, Seen seen, @RequestBody ModuleSent typed) {
        return answers.added(new ModuleEdit.Add(typed.words()), workshop, seen, admin);
    }

    @PutMapping("/{module}")
    @Operation(
            operationId = "writeCurriculumModule",
            summary = "Give a module other words; that settles its key, too",
            description = "What is not sent is empty then.")
    ResponseEntity<CurriculumDraftAnswer> update(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            @PathVariable int module,
            @RequestBody ModuleSent typed) {
        return answers.edited(new ModuleEdit.Correct(module, typed.words()), workshop, seen, admin);
    }

    @PostMapping("/{module}/move")
    @Operation(
            operationId = "moveCurriculumModule",
            summary = "Change places with the module before (UP) or behind (DOWN), items and all")
    ResponseEntity<CurriculumDraftAnswer> move(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            @PathVariable int module,
            @RequestBody MoveTyped typed) {
        return answers.edited(new ModuleEdit.Move(module, typed.way()), workshop, seen, admin);
    }

    @DeleteMapping("/{module}")
    @Operation(operationId = "removeCurriculumModule", summary = "Take a module out with all its items")
    ResponseEntity<CurriculumDraftAnswer> remove(
            Principal admin, @PathVariable UUID workshop, Seen seen, @PathVariable int module) {
        return answers.edited(new ModuleEdit.Remove(module), workshop, seen, admin);
    }
}
