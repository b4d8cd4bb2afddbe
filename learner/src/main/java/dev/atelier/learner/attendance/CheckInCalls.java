package dev.atelier.learner.attendance;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.answer.CheckInAnswer;
import dev.atelier.learner.door.LearnerDoor;
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

/** A learner comes and leaves early, for programs. */
@Api("/api/v1/my/cohorts/{cohort}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class CheckInCalls {

    private final LearnerDoor door;
    private final WallCheckIn checkIn;
    private final Leaving leaving;
    private final InstantSource clock;

    CheckInCalls(LearnerDoor door, WallCheckIn checkIn, Leaving leaving, InstantSource clock) {
        this.door = door;
        this.checkIn = checkIn;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** The code on the wall, as it was sent. */
    record CodeTyped(@Nullable String code) implements Typed {}

    @PostMapping("/check-in")
    @Operation(operationId = "checkIn", summary = "Say that you are here, with the code on the wall")
    CheckInAnswer checkIn(
            Principal person, @PathVariable UUID cohort, CommandId command, @RequestBody CodeTyped typed) {
        var seat = door.seat(person, cohort);
        var code = new WallCode(requireNonNullElse(typed.code(), ""));
        return switch (checkIn.checkIn(seat, code, press(command))) {
            case WallCheckIn.Answer.Here here -> new CheckInAnswer(here.status());
            case WallCheckIn.Answer.NotOnTheWall wrong ->
                throw Refused.field("code", "That is not the code on the wall now.");
            case WallCheckIn.Answer.TooEarly early -> throw cannot("Check-in opens at " + early.opens() + ".");
            case WallCheckIn.Answer.Over over -> throw cannot("Check-in is over.");
            case WallCheckIn.Answer.TooOften often ->
                throw cannot("Too many codes were wrong. Try again at " + often.until() + ".");
            case WallCheckIn.Answer.Corrected corrected ->
                throw cannot("The staff has marked you as " + corrected.status().words() + ".");
        };
    }

    @PostMapping("/leaving")
    @Operation(operationId = "leaveEarly", summary = "Say that you leave before the end")
    CheckInAnswer leave(Principal person, @PathVariable UUID cohort, CommandId command) {
        if (!leaving.leave(door.seat(person, cohort), press(command))) {
            throw cannot("You are not checked in, so there is nothing to leave.");
        }
        return new CheckInAnswer(AttendanceStatus.LEFT_EARLY);
    }

    private Press press(CommandId command) {
        return Press.kept(command.value(), Duration.ZERO, clock.instant());
    }

    private static Refused cannot(String why) {
        return new Refused(HttpStatus.CONFLICT, why);
    }
}
