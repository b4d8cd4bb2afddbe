package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/** The person who asks: an admin shares out the reviews of all cohorts, everybody else those of cohorts that they lead. */
record Asker(UUID id, boolean admin) {

    static Asker of(Authentication person) {
        var admin = person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
        return new Asker(UUID.fromString(person.getName()), admin);
    }

    Condition leads(Field<UUID> cohort) {
        return admin ? trueCondition() : staff(cohort, COHORT_STAFF.ROLE.eq(inline("LEAD")));
    }

    Condition sees(Field<UUID> cohort) {
        return admin ? trueCondition() : staff(cohort, trueCondition());
    }

    private Condition staff(Field<UUID> cohort, Condition as) {
        return exists(selectOne()
                .from(COHORT_STAFF)
                .where(COHORT_STAFF.COHORT_ID.eq(cohort))
                .and(COHORT_STAFF.MENTOR_ID.eq(id))
                .and(as));
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "No cohort that you lead is at this address. Yours are under “Who has what”.");
    }

    static ResponseStatusException noRound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "No round of your cohorts is at this address. All that wait are under “Reviews”.");
    }
}
