package dev.atelier.event.cohort;

import dev.atelier.api.Seen;
import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.answer.PlannedCohortAnswer;
import dev.atelier.event.answer.PlannedCohortAnswer.PastChange;
import dev.atelier.event.answer.PlannedCohortAnswer.PlanMinimum;
import dev.atelier.event.answer.PlannedCohortAnswer.StaffPerson;
import dev.atelier.event.time.PlannedTime;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells admins' programs of a cohort what its overview tells admins. */
@Component
class PlannedCohorts {

    private final KnownCohorts cohorts;
    private final CohortDesk desk;
    private final OverviewReading reading;
    private final CohortLines lines;
    private final InstantSource clock;

    PlannedCohorts(
            KnownCohorts cohorts, CohortDesk desk, OverviewReading reading, CohortLines lines, InstantSource clock) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.reading = reading;
        this.lines = lines;
        this.clock = clock;
    }

    /** @throws CohortMissing if there is none */
    Cohort find(UUID cohort) {
        return cohorts.find(new CohortId(cohort)).orElseThrow(CohortMissing::new);
    }

    /** A cohort as it is now, with the ETag to write it by. */
    ResponseEntity<PlannedCohortAnswer> told(UUID id) {
        var cohort = find(id);
        return ResponseEntity.ok().eTag(Seen.tag(cohort.revision())).body(answer(cohort));
    }

    PlannedCohortAnswer answer(Cohort cohort) {
        var now = clock.instant();
        var overview = new CohortOverview(cohort, reading.agenda(cohort.id()), now);
        return new PlannedCohortAnswer(
                lines.of(cohort),
                cohort.revision(),
                cohort.reason(),
                plan(cohort.plan()),
                CohortLines.venue(cohort.plan().place()),
                cohort.plan().staff().stream()
                        .map(member -> new StaffPerson(member.id().value(), member.name(), member.role()))
                        .toList(),
                desk.agenda(cohort.id()),
                overview.possible(),
                overview.stuck(),
                reading.decision(cohort, now),
                desk.since(cohort.id(), 0).stream()
                        .map(change -> new PastChange(change.at().toInstant(), change.who(), change.what()))
                        .toList());
    }

    private static PlannedCohortAnswer.CohortPlan plan(Plan plan) {
        var pinned = plan.curriculum();
        var venue = plan.place().venue();
        var minimum = plan.wishes().minimum();
        return new PlannedCohortAnswer.CohortPlan(
                PlannedTime.of(plan.startsAt(), plan.zone()),
                PlannedTime.of(plan.endsAt(), plan.zone()),
                plan.zone().getId(),
                venue == null ? null : venue.id(),
                plan.place().link(),
                plan.capacity(),
                inRole(plan, StaffRole.LEAD).findFirst().orElse(null),
                inRole(plan, StaffRole.INSTRUCTOR).toList(),
                inRole(plan, StaffRole.HELPER).toList(),
                pinned == null ? null : pinned.version(),
                plan.wishes().learnersPerHelper(),
                minimum == null ? null : new PlanMinimum(minimum.learners(), minimum.decideOn(), minimum.daysAhead()));
    }

    private static Stream<UUID> inRole(Plan plan, StaffRole role) {
        return plan.staff().stream()
                .filter(member -> member.role() == role)
                .map(StaffMember::id)
                .map(InstructorId::value);
    }
}
