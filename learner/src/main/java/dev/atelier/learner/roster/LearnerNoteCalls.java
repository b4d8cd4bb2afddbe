package dev.atelier.learner.roster;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.LearnerNoteAnswer;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the staff writes down about somebody, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/roster/{enrolment}/notes")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class LearnerNoteCalls {

    private final StaffDoor staff;
    private final PersonReading people;
    private final Notes notes;
    private final InstantSource clock;

    LearnerNoteCalls(StaffDoor staff, PersonReading people, Notes notes, InstantSource clock) {
        this.staff = staff;
        this.people = people;
        this.notes = notes;
        this.clock = clock;
    }

    /** A note as it was sent. */
    record LearnerNoteTyped(@Nullable String text) implements Typed {}

    @GetMapping
    @Operation(operationId = "listLearnerNotes", summary = "What the staff wrote down about somebody, the newest first")
    Page<LearnerNoteAnswer> list(Authentication person, @PathVariable UUID cohort, @PathVariable UUID enrolment) {
        var facts = staff.cohort(person, cohort);
        return all(facts.id(), new LearnerId(people.entry(facts, enrolment).learner()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addLearnerNote", summary = "Write something down about somebody, for the staff alone")
    Page<LearnerNoteAnswer> add(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID enrolment,
            CommandId command,
            @RequestBody LearnerNoteTyped typed) {
        var facts = staff.cohort(person, cohort);
        var learner = new LearnerId(people.entry(facts, enrolment).learner());
        var text = requireNonNullElse(typed.text(), "").replace('\0', ' ').strip();
        var problem = Notes.problem(text);
        if (!problem.isEmpty()) {
            throw Refused.field("text", problem);
        }
        notes.add(
                facts.id(),
                learner,
                new Notes.Note(command.value(), UUID.fromString(person.getName()), text, clock.instant()));
        return all(facts.id(), learner);
    }

    @DeleteMapping("/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeLearnerNote", summary = "Take a note back: whoever wrote it, and admins")
    void remove(
            Authentication person, @PathVariable UUID cohort, @PathVariable UUID enrolment, @PathVariable UUID note) {
        var facts = staff.cohort(person, cohort);
        var learner = new LearnerId(people.entry(facts, enrolment).learner());
        var found = notes.of(facts.id(), learner).stream()
                .filter(one -> one.id().equals(note))
                .findFirst()
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "There is no such note."));
        if (!StaffDoor.isAdmin(person) && !found.author().toString().equals(person.getName())) {
            throw new Refused(HttpStatus.FORBIDDEN, "Only whoever wrote this note, and admins, take it back.");
        }
        notes.takeBack(facts.id(), note);
    }

    private Page<LearnerNoteAnswer> all(CohortId cohort, LearnerId learner) {
        return Page.whole(notes.of(cohort, learner).stream()
                .map(note -> new LearnerNoteAnswer(note.id(), note.author(), note.words(), note.at()))
                .toList());
    }
}
