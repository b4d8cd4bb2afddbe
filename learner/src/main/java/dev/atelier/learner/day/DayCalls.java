package dev.atelier.learner.day;

import dev.atelier.api.Api;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.learner.answer.DayAnswer;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.progress.Done;
import dev.atelier.learner.progress.Progress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A learner's day, for programs. */
@Api("/api/v1/my/cohorts/{cohort}/day")
@PreAuthorize("isAuthenticated()")
@Tag(name = "My day")
class DayCalls {

    private final LearnerDoor door;
    private final LearnerDays days;
    private final Cohorts cohorts;
    private final InstantSource clock;

    DayCalls(LearnerDoor door, LearnerDays days, Cohorts cohorts, InstantSource clock) {
        this.door = door;
        this.days = days;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "readDay",
            summary = "Your day: attendance, what is asked, the help you wait for, how far you are")
    DayAnswer show(Principal person, @PathVariable UUID cohort) {
        var seat = door.seat(person, cohort);
        var today = seat.days().nearest(clock.instant());
        var day = days.of(seat, today);
        var progress = new Progress(
                cohorts.curriculum(seat.cohort()).orElseGet(() -> new CurriculumFacts(0, List.of())),
                day.done().stream().map(Done::item).collect(Collectors.toSet()));
        return new DayAnswer(
                cohort,
                today,
                day.attendance().orElse(null),
                day.asked().stream().map(DayCalls::checkpoint).toList(),
                day.help().map(DayCalls::help).orElse(null),
                progress.done(),
                progress.required());
    }

    private static DayAnswer.Checkpoint checkpoint(LearnerDay.Asked asked) {
        return new DayAnswer.Checkpoint(
                asked.run(), asked.item(), asked.prompt(), asked.mine().orElse(null), asked.there());
    }

    private static DayAnswer.Help help(LearnerDay.Help help) {
        return new DayAnswer.Help(
                help.claimedBy().isPresent(), help.paused(), help.before(), help.askedAt(), help.sees(), help.sits());
    }
}
