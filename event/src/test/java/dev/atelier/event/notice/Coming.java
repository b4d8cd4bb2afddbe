package dev.atelier.event.notice;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whoever comes, to any cohort but those of which nobody knows. */
class Coming implements Attendees {

    final List<Attendee> people = new ArrayList<>();
    final List<CohortId> unknown = new ArrayList<>();

    @Override
    public List<Attendee> of(CohortId cohort) {
        if (unknown.contains(cohort)) {
            throw new IllegalStateException("Nobody knows who comes");
        }
        return List.copyOf(people);
    }

    @Override
    public List<CohortId> cohortsOf(UUID person) {
        return List.of();
    }
}
