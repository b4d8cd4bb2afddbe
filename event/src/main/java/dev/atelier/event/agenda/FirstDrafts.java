package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.curriculum.Timetable;
import dev.atelier.event.curriculum.Timetables;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows what a cohort is taught, and how its agenda may begin. */
@Component
class FirstDrafts {

    private final KnownCohorts cohorts;
    private final Timetables timetables;

    FirstDrafts(KnownCohorts cohorts, Timetables timetables) {
        this.cohorts = cohorts;
        this.timetables = timetables;
    }

    Taught taught(Cohort cohort) {
        var pinned = cohort.plan().curriculum();
        return new Taught(
                cohorts.curriculum(cohort.id()).map(CurriculumFacts::modules).orElse(List.of()),
                pinned == null ? Timetable.NONE : timetables.of(pinned.id()));
    }

    /** By the times that the agenda text names; where it names none, spread over the days. */
    List<Slot> of(Cohort cohort) {
        var taught = taught(cohort);
        var days = Day.between(cohort.plan().startsAt(), cohort.plan().endsAt());
        var timed = new TimedDraft(UUID::randomUUID, days, cohort.plan().staff()).of(taught);
        return timed.isEmpty() ? new FirstDraft(UUID::randomUUID, taught).of(days) : timed;
    }
}
