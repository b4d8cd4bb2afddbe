package dev.atelier.learner.help;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.CauseAnswer;
import dev.atelier.learner.door.StaffDoor;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who has the same problem, and one answer to all of them, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/help")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class CauseCalls {

    private final StaffDoor door;
    private final Causes causes;

    CauseCalls(StaffDoor door, Causes causes) {
        this.door = door;
        this.causes = causes;
    }

    /** By what somebody is stuck, as it was sent; nothing if nobody knows any more. */
    record CauseTyped(@Nullable String words) implements Typed {}

    /** What helps, as it was sent. */
    record FixTyped(@Nullable String words) implements Typed {}

    @GetMapping("/causes")
    @Operation(operationId = "listCauses", summary = "What people are stuck by, and what helps")
    Page<CauseAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return Page.whole(causes.of(door.cohort(person, cohort).id()).stream()
                .map(cause -> new CauseAnswer(
                        cause.id(), cause.words(), cause.fix().isEmpty() ? null : cause.fix(), cause.waiting()))
                .toList());
    }

    @PostMapping("/{request}/cause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "nameCause", summary = "Say by what somebody in line is stuck")
    void name(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID request,
            CommandId command,
            @RequestBody CauseTyped typed) {
        var facts = door.cohort(person, cohort);
        var words = Trouble.shortened(requireNonNullElse(typed.words(), ""), Causes.LONGEST);
        if (!causes.name(facts.id(), request, words, UUID.fromString(person.getName()))) {
            throw new Refused(HttpStatus.CONFLICT, "They need no help any more.");
        }
    }

    @PostMapping("/causes/{cause}/fix")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "fixCause", summary = "Tell all who have a problem what helps; they stay in line")
    void fix(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID cause,
            CommandId command,
            @RequestBody FixTyped typed) {
        var facts = door.cohort(person, cohort);
        var words = requireNonNullElse(typed.words(), "").replace('\0', ' ').strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > Causes.LONGEST_FIX) {
            throw Refused.field("words", "What helps has 1 to " + Causes.LONGEST_FIX + " characters.");
        }
        if (!causes.fix(facts.id(), cause, words, UUID.fromString(person.getName()))) {
            throw new Refused(HttpStatus.NOT_FOUND, "There is no such problem in this cohort.");
        }
    }
}
