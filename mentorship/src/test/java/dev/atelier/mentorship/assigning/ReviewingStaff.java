package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Work to be reviewed, and a staff to review it. */
abstract class ReviewingStaff {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext db;

    UUID grace;
    UUID ada;
    UUID lead;
    CohortId cohort;

    @BeforeEach
    void aCohortWithTwoReviewersAndALead() {
        grace = world.mentor("Grace");
        ada = world.mentor("Ada");
        lead = world.mentor("Latha");
        cohort = world.cohort(grace, ada, lead);
        db.update(COHORT_STAFF)
                .set(COHORT_STAFF.ROLE, "LEAD")
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), COHORT_STAFF.MENTOR_ID.eq(lead))
                .execute();
    }

    UUID round(String name) {
        return handing.waiting(world.learner(name, cohort), cohort);
    }

    void give(UUID to, String reason, UUID... rounds) {
        for (var round : rounds) {
            visitor.instructor(lead).post(at("/assignments"), "rounds", round, "mentor", to, "reason", reason);
        }
    }

    String at(String verb) {
        return "/staff/reviews/sharing/" + cohort + verb;
    }

    @Nullable
    UUID asked(UUID round) {
        return db.select(ROUND.ASSIGNEE_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.ASSIGNEE_ID);
    }

    @Nullable
    UUID held(UUID round) {
        return db.select(ROUND.REVIEWER_ID)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.REVIEWER_ID);
    }
}
