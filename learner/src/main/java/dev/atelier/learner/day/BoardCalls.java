package dev.atelier.learner.day;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.event.CohortFacts;
import dev.atelier.learner.answer.BoardAnswer;
import dev.atelier.learner.answer.CohortRow;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.help.HelpLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the staff sees of its cohorts on the day, for programs. */
@Api("/api/v1/staff/cohorts")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class BoardCalls {

    private final StaffDoor door;
    private final Boards boards;

    BoardCalls(StaffDoor door, Boards boards) {
        this.door = door;
        this.boards = boards;
    }

    @GetMapping
    @Operation(
            operationId = "listStaffedCohorts",
            summary =
                    "The cohorts that you are on the staff of, the latest start first; for an admin the latest of all")
    Page<CohortRow> list(Authentication person) {
        return Page.whole(door.cohorts(person).stream().map(BoardCalls::row).toList());
    }

    @GetMapping("/{cohort}/board")
    @Operation(
            operationId = "readBoard",
            summary = "The room now: who is there, who is stuck, who waits",
            description = "Stands to the checkpoint run that is named, else to the newest that is open.")
    BoardAnswer board(
            Authentication person, @PathVariable UUID cohort, @RequestParam(required = false) Optional<UUID> run) {
        var facts = door.cohort(person, cohort);
        var room = boards.room(facts, run);
        return new BoardAnswer(
                cohort,
                room.run().map(BoardCalls::run).orElse(null),
                room.here(),
                room.people().stream().map(seated -> person(room, seated)).toList(),
                room.help().requests().stream().map(BoardCalls::request).toList());
    }

    private static CohortRow row(CohortFacts cohort) {
        return new CohortRow(
                cohort.id().value(),
                cohort.title(),
                cohort.status(),
                cohort.startsAt(),
                cohort.endsAt(),
                cohort.zone().getId(),
                cohort.place(),
                cohort.link(),
                cohort.capacity());
    }

    private static BoardAnswer.Run run(Room.Run run) {
        return new BoardAnswer.Run(
                run.id(), run.prompt(), run.openedAt(), run.closedAt().orElse(null));
    }

    private static BoardAnswer.Person person(Room room, Room.Person person) {
        return new BoardAnswer.Person(
                person.learner(),
                person.name(),
                room.standing(person).name(),
                person.answeredAt().orElse(null));
    }

    private static BoardAnswer.Request request(HelpLine.Request request) {
        return new BoardAnswer.Request(
                request.id(),
                request.learner(),
                request.name(),
                request.helper().orElse(null),
                request.isPaused(),
                request.askedAt(),
                request.helpedBefore(),
                request.sees(),
                request.sits());
    }
}
