package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.WorkNoteAnswer;
import dev.atelier.mentorship.note.WorkNote;
import dev.atelier.mentorship.note.WorkNotes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Notes among the staff about a work, for programs. */
@Api("/api/v1/staff/rounds/{round}/notes")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class WorkNoteCalls {

    private final RoundPlaces places;
    private final WorkNotes notes;

    WorkNoteCalls(RoundPlaces places, WorkNotes notes) {
        this.places = places;
        this.notes = notes;
    }

    /** A note as it was sent. */
    record WorkNoteTyped(@Nullable String text) implements Typed {}

    @GetMapping
    @Operation(operationId = "listWorkNotes", summary = "What the staff told each other about a work, the oldest first")
    Page<WorkNoteAnswer> list(Authentication person, @PathVariable UUID round) {
        var reviewer = seen(person, round);
        return Page.whole(notes.of(reviewer.id(), round, reviewer.sees()).stream()
                .map(note -> new WorkNoteAnswer(
                        note.id(), note.author(), note.own(), note.words(), note.at(), note.changed()))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "noteOnWork", summary = "Keep a note about a work that its learner never sees")
    Page<WorkNoteAnswer> keep(
            Authentication person, @PathVariable UUID round, CommandId command, @RequestBody WorkNoteTyped typed) {
        var reviewer = seen(person, round);
        notes.keep(reviewer.id(), round, reviewer.sees(), command.value(), valid(typed));
        return list(person, round);
    }

    @PutMapping("/{note}")
    @Operation(operationId = "changeWorkNote", summary = "Change a note of yours about a work")
    Page<WorkNoteAnswer> change(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID note,
            @RequestBody WorkNoteTyped typed) {
        var reviewer = seen(person, round);
        if (!notes.change(reviewer.id(), round, reviewer.sees(), note, valid(typed))) {
            throw new Refused(HttpStatus.NOT_FOUND, "You have written no such note.");
        }
        return list(person, round);
    }

    private Reviewer seen(Authentication person, UUID round) {
        var reviewer = Reviewer.of(person);
        places.of(reviewer, round);
        return reviewer;
    }

    private static String valid(WorkNoteTyped typed) {
        var words = WorkNote.stored(requireNonNullElse(typed.text(), ""));
        var problem = WorkNote.problem(words);
        if (!problem.isEmpty()) {
            throw Refused.field("text", problem);
        }
        return words;
    }
}
