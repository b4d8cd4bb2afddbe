package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.ROUND_ASSIGNMENT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.assigning.Assignments.Move;
import dev.atelier.mentorship.assigning.SpreadPlan.Waiting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives what nobody has in a cohort to those who have least. Any number of instances may do so at once. */
@Component
class Spreading {

    private static final int MOST = 200;

    private final DSLContext db;
    private final Colleagues colleagues;
    private final Sharing sharing;
    private final Assignments assignments;
    private final InstantSource clock;

    Spreading(DSLContext db, Colleagues colleagues, Sharing sharing, Assignments assignments, InstantSource clock) {
        this.db = db;
        this.colleagues = colleagues;
        this.sharing = sharing;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Spreads at most {@value #MOST} rounds and says which went to whom, and why.
     *
     * @param actor who asked for it; null where the cohort does so by itself
     */
    @Transactional
    public List<Move> spread(CohortId cohort, @Nullable UUID actor) {
        lock(cohort);
        var now = clock.instant();
        // Held until the end, so that nobody is given anything who leaves at this moment.
        var staff = colleagues.hold(cohort, now);
        return new SpreadPlan(staff, sharing.of(cohort).sameReviewer())
                .of(free(cohort, now), actor).stream().filter(assignments::move).toList();
    }

    /** Who counts open rounds counts what others have just given. */
    void lock(CohortId cohort) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 210))", val(cohort.toString()));
    }

    private List<Waiting> free(CohortId cohort, Instant now) {
        var earlier = ROUND.as("earlier");
        var before = field(select(REVIEW.REVIEWER_ID)
                .from(REVIEW)
                .join(earlier)
                .on(earlier.ID.eq(REVIEW.ROUND_ID))
                .where(earlier.WORK_ID.eq(ROUND.WORK_ID), earlier.NUMBER.lt(ROUND.NUMBER))
                .and(REVIEW.PUBLISHED_AT.isNotNull())
                .orderBy(earlier.NUMBER.desc())
                .limit(1));
        var declined = field(select(arrayAgg(ROUND_ASSIGNMENT.FROM_ID))
                .from(ROUND_ASSIGNMENT)
                .where(ROUND_ASSIGNMENT.ROUND_ID.eq(ROUND.ID), ROUND_ASSIGNMENT.KIND.eq(Kind.DECLINED.name())));
        return db.select(ROUND.ID, ROUND.LEARNER_ID, before, declined)
                .from(ROUND)
                .where(ROUND.COHORT_ID.eq(cohort.value()), ROUND.STATE.eq(inline("SUBMITTED")))
                .and(ROUND.ASSIGNEE_ID.isNull())
                .and(ROUND.REVIEWER_ID.isNull().or(ROUND.LEASE_UNTIL.le(now.atOffset(UTC))))
                .orderBy(ROUND.WAITING_SINCE, ROUND.ID)
                .limit(MOST)
                .fetch(found -> new Waiting(
                        found.value1(),
                        found.value2(),
                        found.value3(),
                        found.value4() == null ? Set.of() : Set.of(distinct(found.value4()))));
    }

    private static UUID[] distinct(UUID[] all) {
        return java.util.Arrays.stream(all).distinct().toArray(UUID[]::new);
    }
}
