package dev.atelier.learner.selection;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.SelectionAnswer;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** One thing is done with several people of a cohort, for programs of its lead and of admins. */
@Api("/api/v1/staff/cohorts/{cohort}/roster-selections")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class SelectionCalls {

    private static final int MOST = 10_000;

    private final StaffDoor staff;
    private final Selections selections;
    private final BeginSelection begin;

    SelectionCalls(StaffDoor staff, Selections selections, BeginSelection begin) {
        this.staff = staff;
        this.selections = selections;
        this.begin = begin;
    }

    /** What is done with whom, as it was sent: a subject for a mail, a day for an excuse, words for all. */
    record SelectionTyped(
            @Nullable Verb verb,
            @Nullable List<UUID> enrolments,
            @Nullable String subject,
            @Nullable String words,
            @Nullable LocalDate day)
            implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "doWithSeveral",
            summary = "Give several people a seat out of turn, write to them, excuse or remove them",
            description = "One by one, so that none keeps another from it. Only admins remove.")
    SelectionAnswer create(
            Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody SelectionTyped typed) {
        var facts = staff.lead(person, cohort);
        var verb = typed.verb();
        var enrolments = requireNonNullElse(typed.enrolments(), List.<UUID>of());
        if (verb == null) {
            throw Refused.field("verb", "Say SEAT, MAIL, EXCUSE or REMOVAL.");
        }
        if (verb == Verb.REMOVAL && !StaffDoor.isAdmin(person)) {
            throw new Refused(HttpStatus.FORBIDDEN, "Only admins take people off a roster.");
        }
        if (enrolments.isEmpty() || enrolments.size() > MOST) {
            throw Refused.field("enrolments", "Name 1 to 10,000 enrolments of this roster.");
        }
        var form = new OrderForm(
                verb,
                requireNonNullElse(typed.subject(), ""),
                requireNonNullElse(typed.words(), "").replace('\0', ' '),
                typed.day() == null ? "" : typed.day().toString());
        switch (form.read(facts)) {
            case OrderForm.Read.Invalid invalid ->
                throw new Refused(Problem.of(invalid.problems().entrySet().stream()
                        .map(problem -> new Problem.Fault(problem.getKey(), problem.getValue()))
                        .toList()));
            case OrderForm.Read.Valid valid ->
                begin.begin(command.value(), facts.id(), valid.order(), enrolments, UUID.fromString(person.getName()));
        }
        return show(person, cohort, command.value());
    }

    @GetMapping("/{selection}")
    @Operation(operationId = "readSelection", summary = "What was done so far, person by person; kept for thirty days")
    SelectionAnswer show(Authentication person, @PathVariable UUID cohort, @PathVariable UUID selection) {
        var facts = staff.lead(person, cohort);
        var known = selections
                .selection(selection)
                .filter(found -> found.cohort().equals(facts.id()))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "This is not kept, or not any more."));
        var people = selections.rows(known.id());
        var ahead = (int) people.stream().filter(one -> one.result().isEmpty()).count();
        return new SelectionAnswer(
                known.id(), ahead, people.stream().map(SelectionCalls::line).toList());
    }

    private static SelectionAnswer.Person line(Selected selected) {
        return new SelectionAnswer.Person(
                selected.enrolment().value(),
                selected.learner().name(),
                selected.result().map(became -> became.outcome().name()).orElse(null),
                selected.result().map(Result::words).orElse(""));
    }
}
