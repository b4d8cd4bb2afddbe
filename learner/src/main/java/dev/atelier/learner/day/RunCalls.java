package dev.atelier.learner.day;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.learner.answer.CheckpointAnswer;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The checkpoints of a cohort with their figures, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/checkpoints")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class RunCalls {

    private final StaffDoor door;
    private final Runs runs;

    RunCalls(StaffDoor door, Runs runs) {
        this.door = door;
        this.runs = runs;
    }

    @GetMapping
    @Operation(
            operationId = "listCheckpoints",
            summary = "What the room was asked so far, the newest first, and how long it took")
    Page<CheckpointAnswer> list(Authentication person, @PathVariable UUID cohort) {
        return Page.whole(runs.of(door.cohort(person, cohort).id()).stream()
                .map(RunCalls::answer)
                .toList());
    }

    private static CheckpointAnswer answer(Runs.Run run) {
        return new CheckpointAnswer(
                run.id(),
                run.prompt(),
                run.openedAt(),
                run.closedAt().orElse(null),
                run.there(),
                run.working(),
                run.stuck(),
                run.untilOk().map(Duration::toSeconds).orElse(null),
                run.requests());
    }
}
