package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.assigning.Assignments.Kind;
import dev.atelier.mentorship.assigning.Assignments.Move;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a round to somebody by hand, gives it back, and hands over all that somebody has. */
@Component
@Transactional
class Giving {

    private final DSLContext db;
    private final Assignments assignments;
    private final Spreading spreading;
    private final InstantSource clock;

    Giving(DSLContext db, Assignments assignments, Spreading spreading, InstantSource clock) {
        this.db = db;
        this.assignments = assignments;
        this.spreading = spreading;
        this.clock = clock;
    }

    /** What became of it. */
    enum Answer {
        GIVEN,
        /** It is theirs already. */
        THEIRS,
        /** It waits no longer, or there is none that one may give. */
        NONE,
        /** They do not teach this cohort. */
        NOT_STAFF,
        /** It is their own work. */
        OWN,
        /** Somebody else reviews it right now. */
        BUSY
    }

    /** One round to one person; null takes it from whoever has it. */
    public Answer give(Asker asker, UUID round, @Nullable UUID to, String reason) {
        var found = db.selectFrom(ROUND)
                .where(ROUND.ID.eq(round), ROUND.STATE.eq(inline("SUBMITTED")), asker.leads(ROUND.COHORT_ID))
                .forUpdate()
                .fetchOne();
        if (found == null) {
            return Answer.NONE;
        }
        if (to != null) {
            if (to.equals(found.getLearnerId())) {
                return Answer.OWN;
            }
            if (!teaches(to, found.getCohortId())) {
                return Answer.NOT_STAFF;
            }
        }
        var holder = found.getReviewerId();
        if (holder != null
                && !holder.equals(to)
                && found.getLeaseUntil().toInstant().isAfter(clock.instant())) {
            return Answer.BUSY;
        }
        var moved = assignments.move(new Move(round, to, asker.id(), Kind.GIVEN, Assignments.reason(reason)));
        return moved ? Answer.GIVEN : Answer.THEIRS;
    }

    /** "Not for me": whoever has it gives it back to nobody, and lets go of it. False if it was not theirs. */
    public boolean decline(UUID person, UUID round, String reason) {
        var theirs = db.fetchExists(ROUND, ROUND.ID.eq(round), ROUND.ASSIGNEE_ID.eq(person));
        if (!theirs || !assignments.move(new Move(round, null, person, Kind.DECLINED, Assignments.reason(reason)))) {
            return false;
        }
        letGo(ROUND.ID.eq(round).and(ROUND.REVIEWER_ID.eq(person)));
        return true;
    }

    /**
     * All that waits and is given to, or held by, somebody in a cohort goes to another, or back to nobody. What they wrote
     * about it stays theirs.
     *
     * @return how many rounds; -1 if the other does not teach there
     */
    public int handOver(UUID actor, CohortId cohort, UUID from, @Nullable UUID to, String reason) {
        spreading.lock(cohort);
        if (to != null && !teaches(to, cohort.value())) {
            return -1;
        }
        var rounds = db.select(ROUND.ID, ROUND.LEARNER_ID)
                .from(ROUND)
                .where(ROUND.STATE.eq(inline("SUBMITTED")), ROUND.COHORT_ID.eq(cohort.value()))
                .and(ROUND.ASSIGNEE_ID.eq(from).or(ROUND.REVIEWER_ID.eq(from).and(ROUND.ASSIGNEE_ID.isNull())))
                .orderBy(ROUND.ID)
                .forUpdate()
                .fetch();
        for (var round : rounds) {
            // What the other handed in themselves goes back to all.
            var next = round.value2().equals(to) ? null : to;
            assignments.move(new Move(round.value1(), next, actor, Kind.HANDED_OVER, Assignments.reason(reason)));
            letGo(ROUND.ID.eq(round.value1()).and(ROUND.REVIEWER_ID.eq(from)));
        }
        return rounds.size();
    }

    private void letGo(Condition which) {
        db.update(ROUND)
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(which)
                .execute();
    }

    /** Held until the end, so that nobody is given anything who leaves at this moment. */
    private boolean teaches(UUID person, UUID cohort) {
        return db.selectOne()
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort), MENTOR.ID.eq(person))
                .and(MENTOR.TEACHES)
                .forShare()
                .of(COHORT_STAFF, MENTOR)
                .fetch()
                .isNotEmpty();
    }
}
