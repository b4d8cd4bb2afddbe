package dev.atelier.event.subscription;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the cohorts that somebody comes to or teaches, and that everybody may know of. */
@Component
class PersonsCohorts {

    private final KnownCohorts cohorts;
    private final ObjectProvider<Attendees> attendees;

    PersonsCohorts(KnownCohorts cohorts, ObjectProvider<Attendees> attendees) {
        this.cohorts = cohorts;
        this.attendees = attendees;
    }

    /** Each once, in the order of their ids, so that the same cohorts give the same calendar. */
    List<Cohort> of(UUID person) {
        var taught = cohorts.staffedBy(new InstructorId(person)).stream().map(CohortFacts::id);
        var attended = attendees.stream().flatMap(known -> known.cohortsOf(person).stream());
        return cohorts.find(Stream.concat(taught, attended).toList()).stream()
                .filter(cohort -> cohort.status().isPublic())
                .toList();
    }
}
