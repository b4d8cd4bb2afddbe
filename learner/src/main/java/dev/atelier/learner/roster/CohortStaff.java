package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets admins and the staff of a cohort in; for all others it does not exist. */
@Component
public class CohortStaff {

    private final Cohorts cohorts;

    CohortStaff(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    public CohortFacts open(UUID cohort, Authentication who) {
        return cohorts.cohort(new CohortId(cohort))
                .filter(facts -> isAdmin(who) || facts.isStaff(InstructorId.of(who)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "There is no such cohort among yours. Look at the list of your cohorts."));
    }

    /** The cohort, for its lead and for admins; others of its staff hear whom to ask. */
    public CohortFacts lead(UUID cohort, Authentication who) {
        var facts = open(cohort, who);
        if (!leads(facts, who)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Only its lead and admins bring people into a cohort. Please ask them.");
        }
        return facts;
    }

    static boolean leads(CohortFacts cohort, Authentication who) {
        return isAdmin(who)
                || cohort.staff().stream()
                        .anyMatch(member ->
                                member.role() == StaffRole.LEAD && member.id().equals(InstructorId.of(who)));
    }

    static boolean isAdmin(Authentication who) {
        return who.getAuthorities().stream().anyMatch(granted -> "ROLE_ADMIN".equals(granted.getAuthority()));
    }
}
