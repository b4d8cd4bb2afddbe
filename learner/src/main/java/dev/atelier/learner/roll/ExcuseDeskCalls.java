package dev.atelier.learner.roll;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.learner.answer.ExcuseAnswer;
import dev.atelier.learner.attendance.Excuses;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.press.Press;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The staff accepts what somebody said beforehand, or not, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/excuses")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class ExcuseDeskCalls {

    private final StaffDoor door;
    private final Excusing excusing;
    private final Excuses excuses;
    private final InstantSource clock;

    ExcuseDeskCalls(StaffDoor door, Excusing excusing, Excuses excuses, InstantSource clock) {
        this.door = door;
        this.excusing = excusing;
        this.excuses = excuses;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listExcuses",
            summary = "What learners said that they would miss, and nobody has answered")
    Page<ExcuseAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return Page.whole(excuses.open(door.cohort(person, cohort).id()).stream()
                .map(ExcuseAnswer::of)
                .toList());
    }

    @PostMapping("/{excuse}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "acceptExcuse", summary = "Accept it: they are excused")
    void accept(Authentication person, @PathVariable UUID cohort, @PathVariable UUID excuse, CommandId command) {
        var press = Press.kept(command.value(), Duration.ZERO, clock.instant());
        var actor = UUID.fromString(person.getName());
        done(excusing.accept(door.cohort(person, cohort).id(), excuse, actor, press)
                .isPresent());
    }

    @PostMapping("/{excuse}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "refuseExcuse", summary = "Do not accept it")
    void refuse(Authentication person, @PathVariable UUID cohort, @PathVariable UUID excuse, CommandId command) {
        var actor = UUID.fromString(person.getName());
        done(excuses.settle(door.cohort(person, cohort).id(), excuse, Excuses.State.REFUSED, actor)
                .isPresent());
    }

    private static void done(boolean done) {
        if (!done) {
            throw new Refused(HttpStatus.CONFLICT, "There is no such excuse, or it was settled before.");
        }
    }
}
