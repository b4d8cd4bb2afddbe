package dev.atelier.mentorship.work;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.WorkAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Passes a round on for a program: handed in, taken back, followed by the next. Sent twice, each is done once. */
@Api("/api/v1/my/works/{work}/rounds/{number}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My work")
class MyTurnCalls {

    private final WorkDoor door;
    private final RoundTexts texts;
    private final TakeBack takingBack;
    private final NextRound next;
    private final WorkAnswers answers;

    MyTurnCalls(WorkDoor door, RoundTexts texts, TakeBack takingBack, NextRound next, WorkAnswers answers) {
        this.door = door;
        this.texts = texts;
        this.takingBack = takingBack;
        this.next = next;
        this.answers = answers;
    }

    /** How the next round begins, as it was sent. */
    record NextTyped(@Nullable Boolean carry) implements Typed {}

    @PostMapping("/submission")
    @Operation(operationId = "submitRound", summary = "Hand a round in: it waits for a review, and changes no more")
    WorkAnswer handIn(Principal person, @PathVariable UUID work, @PathVariable int number, CommandId command) {
        var round = door.change(person, work, number);
        return switch (texts.handIn(round)) {
            case HANDED_IN, ALREADY -> answers.of(LearnerId.of(person), work);
            case EMPTY ->
                throw Refused.because(
                        "round-empty",
                        HttpStatus.CONFLICT,
                        "There is nothing to hand in yet. Add an image, a file, a link or a text.");
            case TWO_TEXTS ->
                throw Refused.because(
                        "two-texts",
                        HttpStatus.CONFLICT,
                        "Two windows saved different texts, and both are kept. Make one of them on the page of the"
                                + " work.");
        };
    }

    @PostMapping("/withdrawal")
    @Operation(
            operationId = "withdrawRound",
            summary = "Take a round back that nobody reviews",
            description = "It stays as it was; the next round begins with all that was in it.")
    WorkAnswer takeBack(Principal person, @PathVariable UUID work, @PathVariable int number, CommandId command) {
        var round = door.change(person, work, number);
        if (!takingBack.takeBack(round) && round.state() != RoundState.WITHDRAWN) {
            throw round.state() == RoundState.SUBMITTED
                    ? Refused.because(
                            "round-in-review", HttpStatus.CONFLICT, "Somebody reviews this round, so it stays.")
                    : Refused.because(
                            "round-not-waiting", HttpStatus.CONFLICT, "This round does not wait for a review.");
        }
        return answers.of(LearnerId.of(person), work);
    }

    @PostMapping("/next")
    @Operation(
            operationId = "beginNextRound",
            summary = "Begin the round after one that was reviewed, and not accepted",
            description =
                    "With “carry” it begins with all that was in the one before. If it has begun, nothing changes.")
    WorkAnswer next(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            CommandId command,
            @RequestBody(required = false) @Nullable NextTyped typed) {
        var round = door.change(person, work, number);
        if (!round.state().asksForMore()) {
            throw Refused.because(
                    "no-next-round", HttpStatus.CONFLICT, "A round follows only after a review that asks for more.");
        }
        next.after(round, typed != null && Boolean.TRUE.equals(typed.carry()));
        return answers.of(LearnerId.of(person), work);
    }
}
