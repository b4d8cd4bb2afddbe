package dev.atelier.learner.attendance;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.ExcuseAnswer;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A learner says beforehand what they will miss, for programs. */
@Api("/api/v1/my/cohorts/{cohort}/excuses")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class ExcuseCalls {

    private final LearnerDoor door;
    private final OwnAttendance own;
    private final Excuses excuses;

    ExcuseCalls(LearnerDoor door, OwnAttendance own, Excuses excuses) {
        this.door = door;
        this.own = own;
        this.excuses = excuses;
    }

    /** An excuse as it was sent; without a slot it is about the whole day. */
    record ExcuseTyped(
            @Nullable LocalDate day,
            @Nullable UUID slot,
            @Nullable String reason) implements Typed {

        ExcuseForm form(CommandId command) {
            var time = day + (slot == null ? "" : " " + slot);
            return new ExcuseForm(command.value(), time, requireNonNullElse(reason, ""));
        }
    }

    @GetMapping
    @Operation(operationId = "listMyExcuses", summary = "What you said that you would miss, and what the staff says")
    Page<ExcuseAnswer> list(Principal person, @PathVariable UUID cohort) {
        return all(door.seat(person, cohort));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "announceExcuse", summary = "Say that you can't be there, on a day or in one of its slots")
    Page<ExcuseAnswer> announce(
            Principal person, @PathVariable UUID cohort, CommandId command, @RequestBody ExcuseTyped typed) {
        var seat = door.seat(person, cohort);
        switch (typed.form(command).read()) {
            case ExcuseForm.Read.Invalid invalid ->
                throw Refused.field(typed.day() == null ? "day" : "reason", invalid.problem() + ".");
            case ExcuseForm.Read.Valid valid -> {
                if (!own.mayMiss(seat, valid)) {
                    throw Refused.field("day", "The cohort does not meet then, or it is over.");
                }
                excuses.announce(seat, command.value(), valid.day(), valid.slot(), valid.reason());
            }
        }
        return all(seat);
    }

    @PostMapping("/{excuse}/withdrawal")
    @Operation(operationId = "withdrawExcuse", summary = "Take it back: you will be there")
    Page<ExcuseAnswer> withdraw(
            Principal person, @PathVariable UUID cohort, @PathVariable UUID excuse, CommandId command) {
        var seat = door.seat(person, cohort);
        if (!excuses.withdraw(seat, excuse)) {
            throw new Refused(HttpStatus.CONFLICT, "It was settled before, or is none of yours; nothing has changed.");
        }
        return all(seat);
    }

    private Page<ExcuseAnswer> all(Seat seat) {
        return Page.whole(excuses.of(seat).stream().map(ExcuseAnswer::of).toList());
    }
}
