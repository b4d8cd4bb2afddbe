package dev.atelier.learner.checkpoint;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.help.Trouble;
import dev.atelier.learner.press.Press;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A learner answers a checkpoint, for programs. */
@Api("/api/v1/my/cohorts/{cohort}/checkpoints/{run}/answer")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class AnswerCalls {

    private final LearnerDoor door;
    private final Answering answering;
    private final InstantSource clock;

    AnswerCalls(LearnerDoor door, Answering answering, InstantSource clock) {
        this.door = door;
        this.answering = answering;
        this.clock = clock;
    }

    /** An answer as it was sent; what somebody sees and where they sit is for whoever is stuck. */
    record CheckpointTyped(
            @Nullable Answer answer,
            @Nullable String sees,
            @Nullable String sits) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "answerCheckpoint",
            summary = "Answer a checkpoint while it is open; STUCK asks for help as well",
            description = "The newest answer holds.")
    void answer(
            Principal person,
            @PathVariable UUID cohort,
            @PathVariable UUID run,
            CommandId command,
            @RequestBody CheckpointTyped typed) {
        var seat = door.seat(person, cohort);
        var answer = typed.answer();
        if (answer == null) {
            throw Refused.field("answer", "Say OK, WORKING or STUCK.");
        }
        var trouble = new Trouble(requireNonNullElse(typed.sees(), ""), requireNonNullElse(typed.sits(), ""));
        var press = Press.kept(command.value(), Duration.ZERO, clock.instant());
        switch (answering.answer(seat, run, answer, trouble, press)) {
            case TAKEN, OVERTAKEN -> {}
            case CLOSED ->
                throw new Refused(HttpStatus.CONFLICT, "This checkpoint is closed, so the answer was not taken.");
            case UNKNOWN -> throw new Refused(HttpStatus.NOT_FOUND, "There is no such checkpoint in this cohort.");
        }
    }
}
