package dev.atelier.mentorship.availability;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.AbsenceAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A mentor's own days away, for programs. */
@Api("/api/v1/staff/absences")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Mentoring")
class AbsenceCalls {

    private final Absences absences;
    private final InstantSource clock;

    AbsenceCalls(Absences absences, InstantSource clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /** Days away as they were sent. */
    record AbsenceTyped(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) implements Typed {}

    @GetMapping
    @Operation(operationId = "listAbsences", summary = "Your days away that are not over, the next first")
    Page<AbsenceAnswer> list(Principal person) {
        return all(mentor(person));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "beAway",
            summary = "Say that you are away",
            description = "In these days what your learners write goes to a colleague too.")
    Page<AbsenceAnswer> add(Principal person, CommandId command, @RequestBody AbsenceTyped typed) {
        var mentor = mentor(person);
        var form = new AbsenceForm(command.toString(), word(typed.firstDay()), word(typed.lastDay()));
        switch (form.read(today(mentor))) {
            case AbsenceForm.Read.Invalid invalid -> throw Refused.field("lastDay", invalid.problem());
            case AbsenceForm.Read.Valid valid -> {
                if (!absences.add(valid.id(), mentor, valid.first(), valid.last(), clock.instant())) {
                    throw new Refused(HttpStatus.CONFLICT, AbsenceForm.FULL);
                }
            }
        }
        return all(mentor);
    }

    @DeleteMapping("/{absence}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "beBack", summary = "Say that you are there on those days")
    void remove(Principal person, @PathVariable UUID absence) {
        var mentor = mentor(person);
        if (absences.of(mentor, today(mentor)).stream()
                .noneMatch(line -> line.id().equals(absence))) {
            throw new Refused(HttpStatus.NOT_FOUND, "You have no such days away.");
        }
        absences.remove(mentor, absence);
    }

    private Page<AbsenceAnswer> all(UUID mentor) {
        return Page.whole(absences.of(mentor, today(mentor)).stream()
                .map(line -> new AbsenceAnswer(line.id(), line.first(), line.last(), line.byMail()))
                .toList());
    }

    private LocalDate today(UUID mentor) {
        return clock.instant().atZone(absences.zone(mentor)).toLocalDate();
    }

    private static String word(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static UUID mentor(Principal person) {
        return UUID.fromString(person.getName());
    }
}
