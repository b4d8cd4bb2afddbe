package dev.atelier.event.curriculum;

import dev.atelier.api.Api;
import dev.atelier.api.Seen;
import dev.atelier.event.ItemKey;
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

/** Items of a curriculum on its way, for programs of admins. */
@Api("/api/v1/admin/workshops/{workshop}/draft")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Writing curricula")
class ItemCalls {

    private final EditAnswers answers;

    ItemCalls(EditAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/modules/{module}/items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addCurriculumItem",
            summary = "Put an item at the end of a module, which is named by its place, counted from 0")
    ResponseEntity<CurriculumDraftAnswer> create(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            @PathVariable int module,
            @RequestBody ItemSent typed) {
        return answers.added(new ItemEdit.Add(module, typed.words()), workshop, seen, admin);
    }

    @PutMapping("/items/{item}")
    @Operation(
            operationId = "writeCurriculumItem",
            summary = "Give an item other words; that settles its kind, too",
            description = "What is not sent is empty then, the kind TOPIC, and the item not required.")
    ResponseEntity<CurriculumDraftAnswer> update(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            @PathVariable ItemKey item,
            @RequestBody ItemSent typed) {
        return answers.edited(new ItemEdit.Correct(item, typed.words()), workshop, seen, admin);
    }

    @PostMapping("/items/{item}/move")
    @Operation(
            operationId = "moveCurriculumItem",
            summary = "Move an item with all that belongs to it",
            description =
                    "UP and DOWN among its neighbours and, at the end of a module, into the next one; IN makes it a"
                            + " part of the item above, OUT an item of its own.")
    ResponseEntity<CurriculumDraftAnswer> move(
            Principal admin,
            @PathVariable UUID workshop,
            Seen seen,
            @PathVariable ItemKey item,
            @RequestBody MoveTyped typed) {
        return answers.edited(new ItemEdit.Move(item, typed.way()), workshop, seen, admin);
    }

    @DeleteMapping("/items/{item}")
    @Operation(
            operationId = "removeCurriculumItem",
            summary = "Take an item out with all that belongs to it; its key is never given again")
    ResponseEntity<CurriculumDraftAnswer> remove(
            Principal admin, @PathVariable UUID workshop, Seen seen, @PathVariable ItemKey item) {
        return answers.edited(new ItemEdit.Remove(item), workshop, seen, admin);
    }

    @PostMapping("/items/{item}/confirmation")
    @Operation(operationId = "confirmCurriculumItem", summary = "Say that an item's kind was guessed right")
    ResponseEntity<CurriculumDraftAnswer> confirm(
            Principal admin, @PathVariable UUID workshop, Seen seen, @PathVariable ItemKey item) {
        return answers.edited(new ItemEdit.Confirm(item), workshop, seen, admin);
    }

    @PostMapping("/confirmation")
    @Operation(operationId = "confirmCurriculumDraft", summary = "Say that everything was guessed right")
    ResponseEntity<CurriculumDraftAnswer> confirmAll(Principal admin, @PathVariable UUID workshop, Seen seen) {
        return answers.edited(new ItemEdit.ConfirmAll(), workshop, seen, admin);
    }
}
