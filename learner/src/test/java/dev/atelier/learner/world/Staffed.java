package dev.atelier.learner.world;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.StaffMember;
import java.util.List;

/** A cohort with a staff of the test's choice. */
public final class Staffed {

    private Staffed() {}

    public static CohortFacts with(CohortFacts cohort, StaffMember... staff) {
        return new CohortFacts(
                cohort.id(),
                cohort.revision(),
                cohort.workshop(),
                cohort.title(),
                cohort.status(),
                cohort.startsAt(),
                cohort.endsAt(),
                cohort.zone(),
                cohort.place(),
                cohort.link(),
                cohort.capacity(),
                List.of(staff));
    }
}
