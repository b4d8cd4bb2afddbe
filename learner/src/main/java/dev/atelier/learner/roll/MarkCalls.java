package dev.atelier.learner.roll;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.CohortFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Marking;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.press.Press;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The staff's word about who is here, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/attendance")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class MarkCalls {

    private final StaffDoor door;
    private final Marking marking;
    private final Plan plan;
    private final InstantSource clock;

    MarkCalls(StaffDoor door, Marking marking, Plan plan, InstantSource clock) {
        this.door = door;
        this.marking = marking;
        this.plan = plan;
        this.clock = clock;
    }

    /** A mark as it was sent; {@code left} as hours and minutes in the cohort's zone. */
    record MarkTyped(
            @Nullable UUID learner,
            @Nullable LocalDate day,
            @Nullable UUID slot,
            @Nullable AttendanceStatus status,
            @Nullable String left,
            @Nullable String reason)
            implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "markAttendance",
            summary = "Say of somebody whether they are or were here",
            description = "Without a slot it is about the whole day. The earlier word stays in the history.")
    void mark(Authentication person, @PathVariable UUID cohort, CommandId command, @RequestBody MarkTyped typed) {
        var facts = door.cohort(person, cohort);
        var about = about(facts, typed);
        var status = typed.status();
        if (status == null) {
            throw Refused.field("status", "Say PRESENT, LATE, LEFT_EARLY, EXCUSED or ABSENT.");
        }
        var form = new MarkForm(
                about.day(),
                about.slot(),
                status,
                requireNonNullElse(typed.left(), ""),
                requireNonNullElse(typed.reason(), ""));
        var press = Press.kept(command.value(), Duration.ZERO, clock.instant());
        switch (form.read(facts, UUID.fromString(person.getName()), press)) {
            case MarkForm.Read.Invalid invalid ->
                throw Refused.field(status == AttendanceStatus.LEFT_EARLY ? "left" : "reason", invalid.problem());
            case MarkForm.Read.Valid valid -> {
                if (marking.mark(about, valid.mark(), press) == Marking.Outcome.NO_SEAT) {
                    throw Refused.field("learner", "They have no seat in this cohort.");
                }
            }
        }
    }

    private Marking.About about(CohortFacts cohort, MarkTyped typed) {
        var learner = typed.learner();
        if (learner == null) {
            throw Refused.field("learner", "Say whom it is about.");
        }
        var day = typed.day();
        var slot = Optional.ofNullable(typed.slot());
        if (day == null || plan.named(cohort, day, slot).isEmpty()) {
            throw Refused.field("day", "The cohort does not meet then.");
        }
        return new Marking.About(cohort.id(), new LearnerId(learner), day, slot);
    }
}
