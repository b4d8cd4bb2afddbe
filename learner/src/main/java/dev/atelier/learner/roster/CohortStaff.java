package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.InstructorId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets admins and the staff of a cohort in; for all others it does not exist. */
@Component
class CohortStaff {

    private final Cohorts cohorts;

    CohortStaff(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    CohortFacts open(UUID cohort, Authentication who) {
        return cohorts.cohort(new CohortId(cohort))
                .filter(facts -> isAdmin(who) || facts.isStaff(InstructorId.of(who)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "There is no such cohort among yours. Look at the list of your cohorts."));
    }

    static boolean isAdmin(Authentication who) {
        return who.getAuthorities().stream().anyMatch(granted -> "ROLE_ADMIN".equals(granted.getAuthority()));
    }
}
