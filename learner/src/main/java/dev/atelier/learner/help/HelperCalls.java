package dev.atelier.learner.help;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.InstructorId;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the staff does about a request for help, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/help/{request}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class HelperCalls {

    private final StaffDoor door;
    private final Going going;

    HelperCalls(StaffDoor door, Going going) {
        this.door = door;
        this.going = going;
    }

    /** From whom to whom a request goes, as it was sent. */
    record HandoverTyped(@Nullable UUID from, @Nullable UUID to) implements Typed {}

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "claimHelp", summary = "Go to somebody who waits for help")
    void claim(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request, CommandId command) {
        went(going.claim(door.cohort(person, cohort).id(), request, UUID.fromString(person.getName())));
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "releaseHelp",
            summary = "Hand back a request that you went to; it keeps its place in line")
    void release(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request, CommandId command) {
        done(going.release(door.cohort(person, cohort).id(), request, UUID.fromString(person.getName())));
    }

    @PostMapping("/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "handOverHelp", summary = "Send another of the staff to whom somebody went")
    void handOver(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID request,
            CommandId command,
            @RequestBody HandoverTyped typed) {
        var facts = door.cohort(person, cohort);
        var from = typed.from();
        var to = typed.to();
        if (from == null) {
            throw Refused.field("from", "Say who goes there now.");
        }
        if (to == null || !facts.isStaff(new InstructorId(to))) {
            throw Refused.field("to", "This person is not on the staff of the cohort.");
        }
        went(going.handOver(facts.id(), request, from, to));
    }

    @PostMapping("/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resolveHelp", summary = "Say that somebody was helped")
    void resolve(Authentication person, @PathVariable UUID cohort, @PathVariable UUID request, CommandId command) {
        done(going.resolve(door.cohort(person, cohort).id(), request, UUID.fromString(person.getName())));
    }

    private static void went(Going.Answer answer) {
        switch (answer) {
            case GOES -> {}
            case TOO_LATE -> done(false);
            case BUSY ->
                throw new Refused(
                        HttpStatus.CONFLICT, "One helps one person at a time: be done there first, or hand over.");
        }
    }

    private static void done(boolean done) {
        if (!done) {
            throw new Refused(
                    HttpStatus.CONFLICT, "It is not so any more: someone else goes there by now, or it is solved.");
        }
    }
}
