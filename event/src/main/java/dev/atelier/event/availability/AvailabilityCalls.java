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

/** When people can teach, for programs of admins. */
@Api("/api/v1/admin/instructors/{person}/availability")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Availability")
class AvailabilityCalls {

    private final AvailabilityAnswers answers;
    private final AvailabilityDesk desk;

    AvailabilityCalls(AvailabilityAnswers answers, AvailabilityDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            operationId = "listAvailability",
            summary = "What somebody has said of when they can, from a month ago on")
    Page<AvailabilityAnswer> list(@PathVariable UUID person) {
        return answers.of(person);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "sayAvailability",
            summary = "Say, for somebody who told you, that they can, or cannot, at a time")
    AvailabilityAnswer create(
            Principal admin, @PathVariable UUID person, CommandId command, @RequestBody WindowTyped typed) {
        return answers.say(person, typed.window(command.value()), UUID.fromString(admin.getName()));
    }

    @DeleteMapping("/{window}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeAvailabilityBack", summary = "Take back what was said of a time")
    void remove(@PathVariable UUID person, @PathVariable UUID window) {
        if (!desk.takeBack(person, window)) {
            throw AvailabilityAnswers.missing();
        }
    }
}
