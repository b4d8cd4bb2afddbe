package dev.atelier.event.agenda;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.InstructorId;
import dev.atelier.event.answer.AgendaDraftAnswer;
import dev.atelier.event.answer.AgendaTurnsAnswer;
import dev.atelier.event.answer.AgendaTurnsAnswer.Turn;
import dev.atelier.event.cohort.Cohort;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Undoes and redoes what the caller did to a draft, on its page or by calls. */
@Api("/api/v1/admin/cohorts/{cohort}/agenda")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Laying out agendas")
class AgendaUndoCalls {

    private final AgendaAnswers agendas;
    private final DraftMoving moving;
    private final DraftEdits edits;

    AgendaUndoCalls(AgendaAnswers agendas, DraftMoving moving, DraftEdits edits) {
        this.agendas = agendas;
        this.moving = moving;
        this.edits = edits;
    }

    /** The edit that is to be turned, as it was sent. */
    record TurnTyped(@Nullable Long edit) implements Typed {

        long number() {
            if (edit == null) {
                throw Refused.field("edit", "Write which edit, as “edits” tells it.");
            }
            return edit;
        }
    }

    @GetMapping("/edits")
    @Operation(operationId = "readAgendaTurns", summary = "Your last edit that can be undone, and the one to be redone")
    AgendaTurnsAnswer show(Principal admin, @PathVariable UUID cohort) {
        var history = edits.of(agendas.cohort(cohort).id());
        var actor = InstructorId.of(admin).value();
        return new AgendaTurnsAnswer(turn(history.undoable(actor)), turn(history.redoable(actor)));
    }

    @PostMapping("/undo")
    @Operation(
            operationId = "undoAgendaEdit",
            summary = "Take back the last thing that you did to the draft, unless somebody has changed the same since")
    ResponseEntity<AgendaDraftAnswer> undo(
            Principal admin, @PathVariable UUID cohort, CommandId command, @RequestBody TurnTyped typed) {
        var found = agendas.cohort(cohort);
        return told(
                found, moving.undo(found, typed.number(), InstructorId.of(admin).value()));
    }

    @PostMapping("/redo")
    @Operation(operationId = "redoAgendaEdit", summary = "Do again what you undid last")
    ResponseEntity<AgendaDraftAnswer> redo(
            Principal admin, @PathVariable UUID cohort, CommandId command, @RequestBody TurnTyped typed) {
        var found = agendas.cohort(cohort);
        return told(
                found, moving.redo(found, typed.number(), InstructorId.of(admin).value()));
    }

    private ResponseEntity<AgendaDraftAnswer> told(Cohort cohort, DraftMoving.Answer answer) {
        return switch (answer) {
            case DraftMoving.Answer.Turned turned -> agendas.told(cohort, ResponseEntity.ok());
            case DraftMoving.Answer.Refused refused -> throw new Refused(HttpStatus.CONFLICT, refused.why());
            case DraftMoving.Answer.Made made -> throw new IllegalStateException("Nothing was moved");
            case DraftMoving.Answer.Stale stale -> throw new IllegalStateException("No revision was asked for");
        };
    }

    private static @Nullable Turn turn(Optional<DraftEdit> edit) {
        return edit.map(one -> new Turn(one.revision(), one.what())).orElse(null);
    }
}
