package dev.atelier.event.availability;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.event.answer.AvailabilityAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** When the caller can teach; everybody their own times only. */
@Api("/api/v1/staff/availability")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Availability")
class OwnAvailabilityCalls {

    private final AvailabilityAnswers answers;
    private final AvailabilityDesk desk;

    OwnAvailabilityCalls(AvailabilityAnswers answers, AvailabilityDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "listOwnAvailability", summary = "What you have said of when you can, from a month ago on")
    Page<AvailabilityAnswer> list(Principal person) {
        return answers.of(id(person));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "sayOwnAvailability",
            summary = "Say that you can, or cannot, at a time; whoever plans an agenda is told")
    AvailabilityAnswer create(Principal person, CommandId command, @RequestBody WindowTyped typed) {
        return answers.say(id(person), typed.window(command.value()), id(person));
    }

    @DeleteMapping("/{window}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeOwnAvailabilityBack", summary = "Take back what you have said of a time")
    void remove(Principal person, @PathVariable UUID window) {
        if (!desk.takeBack(id(person), window)) {
            throw AvailabilityAnswers.missing();
        }
    }

    private static UUID id(Principal person) {
        return UUID.fromString(person.getName());
    }
}
