package dev.atelier.event.visitor;

import dev.atelier.event.CohortId;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what anybody may see of a cohort. A draft is not there. */
@Component
class Visits {

    private final KnownCohorts cohorts;
    private final Releases releases;

    Visits(KnownCohorts cohorts, Releases releases) {
        this.cohorts = cohorts;
        this.releases = releases;
    }

    Visit of(UUID id) {
        return new Visit(cohort(id), releases.latest(new CohortId(id)));
    }

    Cohort cohort(UUID id) {
        return cohort(id, false);
    }

    /** @param drafts whether those count that nobody but admins sees */
    Cohort cohort(UUID id, boolean drafts) {
        return cohorts.find(new CohortId(id))
                .filter(cohort -> drafts || cohort.isPublic())
                .orElseThrow(CohortMissing::new);
    }

    List<Releases.Explained> releases(Cohort cohort) {
        return releases.all(cohort.id());
    }
}
