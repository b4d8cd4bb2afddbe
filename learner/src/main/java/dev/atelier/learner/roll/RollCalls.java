package dev.atelier.learner.roll;

import dev.atelier.api.Api;
import dev.atelier.event.CohortFacts;
import dev.atelier.learner.answer.AttendanceAnswer;
import dev.atelier.learner.attendance.Sitting;
import dev.atelier.learner.door.StaffDoor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is here, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/attendance")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Running the day")
class RollCalls {

    private final StaffDoor door;
    private final Roll roll;
    private final Plan plan;
    private final Reading reading;

    RollCalls(StaffDoor door, Roll roll, Plan plan, Reading reading) {
        this.door = door;
        this.roll = roll;
        this.plan = plan;
        this.reading = reading;
    }

    @GetMapping
    @Operation(
            operationId = "readAttendance",
            summary = "Who is here, on a day or in one of its slots",
            description = "Without a day it is the one that runs, or the nearest.")
    AttendanceAnswer show(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID slot) {
        var facts = door.cohort(person, cohort);
        return answer(facts, plan.asked(facts, Optional.ofNullable(day), Optional.ofNullable(slot)));
    }

    private AttendanceAnswer answer(CohortFacts cohort, Asked asked) {
        return new AttendanceAnswer(
                cohort.id().value(),
                asked.day(),
                asked.slot().orElse(null),
                asked.sittings().all().stream().map(RollCalls::slot).toList(),
                roll.of(cohort.id()).stream()
                        .map(seated -> person(asked, seated))
                        .toList());
    }

    private static AttendanceAnswer.Slot slot(Sitting sitting) {
        return new AttendanceAnswer.Slot(sitting.slot(), sitting.title(), sitting.begins(), sitting.ends());
    }

    private AttendanceAnswer.Person person(Asked asked, Roll.Seated seated) {
        var presence = reading.presence(asked, seated);
        return new AttendanceAnswer.Person(
                seated.who().id().value(),
                seated.who().name(),
                presence.status().orElse(null),
                presence.status().isPresent() && presence.implied());
    }
}
