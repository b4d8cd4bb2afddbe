package dev.atelier.event.agenda;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.InstructorId;
import dev.atelier.event.agenda.DraftEditing.Answer;
import dev.atelier.event.agenda.SeenEditing.Reader;
import dev.atelier.event.agenda.SlotFormReader.Reading;
import dev.atelier.event.answer.AgendaDraftAnswer.SlotSaved;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.time.PlannedTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The slots of a draft, for programs of admins; each is written in place of the draft that was read. */
@Api("/api/v1/admin/cohorts/{cohort}/agenda/slots")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Laying out agendas")
class SlotCalls {

    private final AgendaAnswers agendas;
    private final SlotDesk desk;
    private final SeenEditing editing;

    SlotCalls(AgendaAnswers agendas, SlotDesk desk, SeenEditing editing) {
        this.agendas = agendas;
        this.desk = desk;
        this.editing = editing;
    }

    /** When a slot is to begin, and where, as it was sent; it stays as long as it is, and in its room unless one is named. */
    record MoveTyped(
            @Nullable String startsAt,
            @Nullable String room,
            @Nullable Boolean along) implements Typed {

        private SlotForm form(Slot before, Cohort cohort) {
            var starts = startsAt == null
                    ? before.startsAt().toString()
                    : PlannedTime.local(startsAt, cohort.plan().zone().getId());
            return SlotForm.of(before).moved(starts, room);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addSlot", summary = "Add a slot; “along” makes room for it on that day")
    ResponseEntity<SlotSaved> add(
            Principal admin, @PathVariable UUID cohort, Seen seen, CommandId command, @RequestBody SlotTyped typed) {
        var found = agendas.cohort(cohort);
        var reader = reader(admin, seen);
        var form = typed.form(command.value(), found.plan().zone(), desk.choices(found));
        var slot = read(found, command.value(), form);
        var added = editing.add(found, reader, slot, form.movesAlong());
        return told(found, reader, slot.id(), added, ResponseEntity.status(HttpStatus.CREATED));
    }

    @PutMapping("/{slot}")
    @Operation(
            operationId = "changeSlot",
            summary = "Write a slot anew; “along” moves the rest of the day by as much as its end moves")
    ResponseEntity<SlotSaved> change(
            Principal admin,
            @PathVariable UUID cohort,
            @PathVariable UUID slot,
            Seen seen,
            @RequestBody SlotTyped typed) {
        var found = agendas.cohort(cohort);
        var reader = reader(admin, seen);
        var form = typed.form(slot, found.plan().zone(), desk.choices(found));
        var written = read(found, slot, form);
        var changed = editing.change(found, reader, slot, before -> written, form.movesAlong());
        return told(found, reader, slot, changed, ResponseEntity.ok());
    }

    @PostMapping("/{slot}/move")
    @Operation(operationId = "moveSlot", summary = "Let a slot begin at another time, or be in another room")
    ResponseEntity<SlotSaved> move(
            Principal admin,
            @PathVariable UUID cohort,
            @PathVariable UUID slot,
            Seen seen,
            CommandId command,
            @RequestBody MoveTyped typed) {
        var found = agendas.cohort(cohort);
        var reader = reader(admin, seen);
        var along = Boolean.TRUE.equals(typed.along());
        var moved = editing.change(found, reader, slot, before -> read(found, slot, typed.form(before, found)), along);
        return told(found, reader, slot, moved, ResponseEntity.ok());
    }

    @DeleteMapping("/{slot}")
    @Operation(
            operationId = "removeSlot",
            summary = "Take a slot out of the draft; what is released stays until it is released anew")
    ResponseEntity<SlotSaved> remove(Principal admin, @PathVariable UUID cohort, @PathVariable UUID slot, Seen seen) {
        var found = agendas.cohort(cohort);
        var reader = reader(admin, seen);
        return told(found, reader, slot, editing.remove(found, reader, slot), ResponseEntity.ok());
    }

    private static Reader reader(Principal admin, Seen seen) {
        return new Reader(InstructorId.of(admin).value(), seen.revision());
    }

    private Slot read(Cohort cohort, UUID id, SlotForm form) {
        return switch (SlotFormReader.read(id, form, desk.choices(cohort))) {
            case Reading.Invalid invalid -> throw SlotTyped.refusal(invalid.messages());
            case Reading.Valid valid -> valid.slot();
        };
    }

    private ResponseEntity<SlotSaved> told(
            Cohort cohort, Reader reader, UUID slot, Optional<Answer> edited, ResponseEntity.BodyBuilder answer) {
        var warnings = switch (edited.orElseThrow(() -> agendas.stale(cohort, reader.seen()))) {
            case Answer.Saved saved -> saved.warnings();
            case Answer.Gone gone ->
                throw new Refused(HttpStatus.NOT_FOUND, "This slot is not in the draft, or not any more.");
            case Answer.Overtaken overtaken -> throw agendas.stale(cohort, reader.seen());
            case Answer.Refused refused ->
                throw Refused.because(
                        "slot-does-not-fit",
                        HttpStatus.CONFLICT,
                        String.join(" ", refused.problems()) + " Nothing was done.");
        };
        var draft = agendas.of(cohort);
        return answer.eTag(Seen.tag(draft.revision())).body(new SlotSaved(slot, List.copyOf(warnings), draft));
    }
}
