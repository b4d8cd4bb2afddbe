package dev.atelier.learner.door;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.Cohorts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets admins into every cohort, and instructors into those that they are on the staff of. */
@Component
public class StaffDoor {

    private static final int LATEST = 50;

    private final Cohorts cohorts;

    StaffDoor(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** The cohort, if the person who asks is on its staff; else 404. */
    public CohortFacts cohort(Authentication person, UUID cohort) {
        return cohorts.cohort(new CohortId(cohort))
                .filter(facts -> isAdmin(person) || facts.isStaff(InstructorId.of(person)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "You are not on the staff of this cohort. Yours are on the staff page."));
    }

    /** The cohorts of the person who asks, the latest start first; for an admin the latest of all. */
    public List<CohortFacts> cohorts(Authentication person) {
        return isAdmin(person) ? cohorts.latest(LATEST) : cohorts.staffedBy(InstructorId.of(person));
    }

    /** One of the staff, or an admin, as long as they sit before a screen. */
    public record Visitor(InstructorId id, boolean admin) {

        boolean mayEnter(CohortFacts cohort) {
            return admin || cohort.isStaff(id);
        }
    }

    public static Visitor visitor(Authentication person) {
        return new Visitor(InstructorId.of(person), isAdmin(person));
    }

    /** The same for each of them who may still come in; whoever has left the staff is missing. */
    public <T> Map<Visitor, T> admit(CohortId cohort, Set<Visitor> visitors, Function<CohortFacts, T> show) {
        var admitted = new HashMap<Visitor, T>();
        cohorts.cohort(cohort).ifPresent(facts -> {
            var inside =
                    visitors.stream().filter(visitor -> visitor.mayEnter(facts)).toList();
            if (!inside.isEmpty()) {
                var shown = show.apply(facts);
                inside.forEach(visitor -> admitted.put(visitor, shown));
            }
        });
        return admitted;
    }

    /** The cohort, for its lead and for admins; others of its staff hear whom to ask. */
    public CohortFacts lead(Authentication person, UUID cohort) {
        var facts = cohort(person, cohort);
        if (!leads(person, facts)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Only its lead and admins do this in a cohort. Please ask them.");
        }
        return facts;
    }

    public static boolean leads(Authentication person, CohortFacts cohort) {
        return isAdmin(person)
                || cohort.staff().stream()
                        .anyMatch(member ->
                                member.role() == StaffRole.LEAD && member.id().equals(InstructorId.of(person)));
    }

    public static boolean isAdmin(Authentication person) {
        return person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
    }
}
