package dev.atelier.learner.help;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.door.Seat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A learner asks for help, and says when it is no longer needed, for programs. */
@Api("/api/v1/my/cohorts/{cohort}/help")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class HelpCalls {

    private final LearnerDoor door;
    private final HelpQueue queue;

    HelpCalls(LearnerDoor door, HelpQueue queue) {
        this.door = door;
        this.queue = queue;
    }

    /** Trouble as it was sent; both may be left out. */
    record TroubleTyped(@Nullable String sees, @Nullable String sits) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "askForHelp",
            summary = "Get in line, or tell more to whoever comes",
            description = "The words are cut after 500 and 100 characters.")
    void ask(Principal person, @PathVariable UUID cohort, CommandId command, @RequestBody TroubleTyped typed) {
        var seat = door.seat(person, cohort);
        var asked = queue.ask(
                seat.cohort(),
                seat.learner(),
                Optional.empty(),
                new Trouble(requireNonNullElse(typed.sees(), ""), requireNonNullElse(typed.sits(), "")));
        if (!asked) {
            throw new Refused(HttpStatus.CONFLICT, "The workshop is over, so nobody would come.");
        }
    }

    @PostMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "cancelHelp", summary = "Ask for help no longer")
    void cancel(Principal person, @PathVariable UUID cohort, CommandId command) {
        end(door.seat(person, cohort), false);
    }

    @PostMapping("/solution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "solveHelp", summary = "Say that it works now")
    void solve(Principal person, @PathVariable UUID cohort, CommandId command) {
        end(door.seat(person, cohort), true);
    }

    @PostMapping("/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "pauseHelp", summary = "Keep the place in line, and let nobody come for now")
    void pause(Principal person, @PathVariable UUID cohort, CommandId command) {
        var seat = door.seat(person, cohort);
        if (!queue.pause(seat.cohort(), seat.learner())) {
            throw new Refused(HttpStatus.CONFLICT, "You are not waiting in line.");
        }
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "returnToLine", summary = "Be back in line after a pause, at the same place")
    void resume(Principal person, @PathVariable UUID cohort, CommandId command) {
        var seat = door.seat(person, cohort);
        if (!queue.resume(seat.cohort(), seat.learner())) {
            throw new Refused(HttpStatus.CONFLICT, "You have not put anything aside.");
        }
    }

    private void end(Seat seat, boolean solved) {
        if (!queue.end(seat.cohort(), seat.learner(), solved)) {
            throw new Refused(HttpStatus.CONFLICT, "You are not in line.");
        }
    }
}
