package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/** The person who asks, as a reviewer: an admin sees all cohorts, everybody else those that they are on the staff of. */
record Reviewer(UUID id, boolean admin) {

    static Reviewer of(Authentication person) {
        var admin = person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
        return new Reviewer(UUID.fromString(person.getName()), admin);
    }

    /** A condition on ROUND: handed in, in a cohort of theirs, and not their own. */
    Condition sees() {
        return staffOf(ROUND.COHORT_ID).and(ROUND.STATE.ne("DRAFT")).and(ROUND.LEARNER_ID.ne(id));
    }

    /** The same of rounds that wait, which no draft does; so said, an index answers it alone. */
    Condition waiting() {
        return staffOf(ROUND.COHORT_ID).and(ROUND.LEARNER_ID.ne(id));
    }

    Condition staffOf(Field<UUID> cohort) {
        return admin
                ? trueCondition()
                : exists(selectOne()
                        .from(COHORT_STAFF)
                        .where(COHORT_STAFF.COHORT_ID.eq(cohort))
                        .and(COHORT_STAFF.MENTOR_ID.eq(id)));
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "No round of your cohorts is at this address. All that wait are under “Reviews”.");
    }
}
