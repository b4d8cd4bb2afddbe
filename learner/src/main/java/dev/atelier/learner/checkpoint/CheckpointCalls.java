package dev.atelier.learner.checkpoint;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.learner.checkpoint.Checkpoints.Question;
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

/** The staff opens and closes checkpoints, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/checkpoints")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class CheckpointCalls {

    private final StaffDoor door;
    private final Cohorts cohorts;
    private final Checkpoints checkpoints;

    CheckpointCalls(StaffDoor door, Cohorts cohorts, Checkpoints checkpoints) {
        this.door = door;
        this.cohorts = cohorts;
        this.checkpoints = checkpoints;
    }

    /** A checkpoint as it was sent. */
    record OpeningTyped(@Nullable String item, @Nullable String prompt) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "openCheckpoint",
            summary = "Ask the room whether everybody is there",
            description = "Without a prompt it asks in words of its own. The board tells the id of the run.")
    void open(Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody OpeningTyped typed) {
        var facts = door.cohort(person, cohort);
        var item = cohorts.curriculum(facts.id()).stream()
                .flatMap(curriculum -> curriculum.items().stream())
                .filter(candidate -> candidate.key().value().equals(typed.item()))
                .findFirst()
                .orElseThrow(() -> Refused.field("item", "The curriculum has no such item."));
        if (!checkpoints.open(facts.id(), question(item, typed), UUID.fromString(person.getName()))) {
            throw new Refused(HttpStatus.CONFLICT, "A checkpoint for this item is open already.");
        }
    }

    @PostMapping("/{run}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeCheckpoint", summary = "Close a checkpoint; closed before, nothing changes")
    void close(Authentication person, @PathVariable UUID cohort, @PathVariable UUID run, CommandId command) {
        checkpoints.close(door.cohort(person, cohort).id(), run, UUID.fromString(person.getName()));
    }

    private static Question question(Item item, OpeningTyped typed) {
        return Question.about(item, requireNonNullElse(typed.prompt(), ""));
    }
}
