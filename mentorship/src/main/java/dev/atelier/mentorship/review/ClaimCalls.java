package dev.atelier.mentorship.review;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.mentorship.answer.DeskAnswer;
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

/** Reads a round as its reviewer, claims it, holds it longer, gives it back, for programs. */
@Api("/api/v1/staff/reviews/{round}")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class ClaimCalls {

    private final Claims claims;
    private final DeskAnswers answers;

    ClaimCalls(Claims claims, DeskAnswers answers) {
        this.claims = claims;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "readRound",
            summary = "A round that was handed in, with the others of its work and what you have written about it")
    DeskAnswer show(Authentication person, @PathVariable UUID round) {
        return answers.of(Reviewer.of(person), round);
    }

    /** Why somebody takes what is given to somebody else, as it was sent. */
    record ClaimTyped(@Nullable String reason) implements Typed {}

    @PostMapping("/claim")
    @Operation(
            operationId = "claimRound",
            summary = "Take a round that is free, for half an hour",
            description = "The token of the hold is what a publication shows. Taken again, one's own is held longer. A"
                    + " round that is given to somebody else needs a reason.")
    DeskAnswer claim(
            Authentication person,
            @PathVariable UUID round,
            CommandId command,
            @RequestBody(required = false) @Nullable ClaimTyped typed) {
        var reviewer = Reviewer.of(person);
        var reason = typed == null ? "" : requireNonNullElse(typed.reason(), "");
        var claimed = claims.claim(reviewer, round, reason);
        var desk = answers.of(reviewer, round);
        if (!claimed) {
            throw refused(desk);
        }
        return desk;
    }

    private static Refused refused(DeskAnswer desk) {
        var hold = desk.hold();
        return switch (hold.state()) {
            case "GIVEN" ->
                Refused.because(
                        "round-given",
                        HttpStatus.CONFLICT,
                        "This round is given to " + hold.givenTo() + ". Say in “reason” why you take it.");
            case "FREE" ->
                new Refused(HttpStatus.FORBIDDEN, "Only those who teach review. An admin can give you that role.");
            case "TAKEN" ->
                Refused.because(
                        "round-taken",
                        HttpStatus.CONFLICT,
                        hold.reviewer() + " reviews this round until " + hold.until() + ".");
            case "WITHDRAWN" ->
                Refused.because("round-withdrawn", HttpStatus.CONFLICT, "The learner took this round back.");
            default -> Refused.because("round-reviewed", HttpStatus.CONFLICT, "This round is reviewed already.");
        };
    }

    @PostMapping("/lease")
    @Operation(operationId = "holdRound", summary = "Hold a round of yours for half an hour from now")
    DeskAnswer hold(Authentication person, @PathVariable UUID round, CommandId command) {
        var reviewer = Reviewer.of(person);
        claims.extend(reviewer, round);
        var desk = answers.of(reviewer, round);
        if (!desk.hold().state().equals("YOURS")) {
            throw notYours();
        }
        return desk;
    }

    @PostMapping("/return")
    @Operation(
            operationId = "giveRoundBack",
            summary = "Give a round of yours back to the queue, at the place where it was",
            description = "What you wrote about it is kept for you. If it is not yours, nothing changes.")
    DeskAnswer giveBack(Authentication person, @PathVariable UUID round, CommandId command) {
        var reviewer = Reviewer.of(person);
        answers.find(reviewer, round);
        claims.giveBack(reviewer, round);
        return answers.of(reviewer, round);
    }

    static Refused notYours() {
        return Refused.because(
                "round-not-yours", HttpStatus.CONFLICT, "This round is not yours. What you wrote about it is kept.");
    }
}
