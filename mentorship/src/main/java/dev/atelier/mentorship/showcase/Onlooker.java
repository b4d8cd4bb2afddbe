package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.security.Principal;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who looks at an exhibit.
 *
 * @param id null for a visitor
 */
record Onlooker(@Nullable UUID id, boolean admin) {

    static Onlooker of(@Nullable Principal person) {
        if (!(person instanceof Authentication someone)) {
            return new Onlooker(null, false);
        }
        return new Onlooker(
                UUID.fromString(someone.getName()),
                someone.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority())));
    }

    /**
     * A condition on EXHIBIT. What is shown to the cohort is seen by whoever has a seat there, or teaches there, as long as
     * its learner has a seat too; by the learner always.
     */
    Condition sees() {
        var world = EXHIBIT.REACH.eq(Reach.WORLD.name());
        if (id == null) {
            return world;
        }
        return world.or(EXHIBIT.LEARNER_ID.eq(id))
                .or(belongsTo(EXHIBIT.COHORT_ID).and(holdsSeat(EXHIBIT.LEARNER_ID, EXHIBIT.COHORT_ID)));
    }

    /** Whether they have a seat in a cohort or teach there; admins do everywhere. */
    Condition belongsTo(Field<UUID> cohort) {
        return id == null ? falseCondition() : looksAfter(cohort).or(holdsSeat(id, cohort));
    }

    /** Whether they are on the staff of a cohort, or an admin. */
    Condition looksAfter(Field<UUID> cohort) {
        if (id == null) {
            return falseCondition();
        }
        return admin
                ? trueCondition()
                : exists(selectOne()
                        .from(COHORT_STAFF)
                        .where(COHORT_STAFF.COHORT_ID.eq(cohort))
                        .and(COHORT_STAFF.MENTOR_ID.eq(id)));
    }

    static Condition holdsSeat(UUID learner, Field<UUID> cohort) {
        return holdsSeat(org.jooq.impl.DSL.val(learner), cohort);
    }

    private static Condition holdsSeat(Field<UUID> learner, Field<UUID> cohort) {
        return exists(selectOne()
                .from(SEAT)
                .where(SEAT.COHORT_ID.eq(cohort))
                .and(SEAT.LEARNER_ID.eq(learner))
                .and(SEAT.STATUS.ne("ENDED")));
    }

    /** The same for what never was, what is no longer, and what others may not see. */
    static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "Nothing is shown at this address. Perhaps it was withdrawn, or it is shown to a cohort alone: then"
                        + " sign in first.");
    }
}
