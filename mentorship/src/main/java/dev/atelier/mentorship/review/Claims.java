package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.uuid;
import static org.jooq.impl.DSL.when;

import dev.atelier.mentorship.assigning.Assignments;
import dev.atelier.mentorship.people.MentorRetired;
import dev.atelier.mentorship.people.StaffLeft;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reviews which round: taken by one conditional update, held for half an hour, longer while somebody works. */
@Component
@Transactional
class Claims {

    static final Duration LEASE = Duration.ofMinutes(30);

    private final DSLContext db;
    private final Assignments assignments;
    private final InstantSource clock;

    Claims(DSLContext db, Assignments assignments, InstantSource clock) {
        this.db = db;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Takes a round without saying why: one that is given to somebody else only after its promise has passed. */
    public boolean claim(Reviewer reviewer, UUID round) {
        return claim(reviewer, round, "");
    }

    /**
     * Takes a round that is free or whose lease ran out; one's own once more is fine. False if somebody has it, or if it is
     * given to somebody else and neither a reason is said nor its promise has passed.
     */
    public boolean claim(Reviewer reviewer, UUID round, String reason) {
        var claimed = db.update(ROUND)
                        // A second tab of the same reviewer goes on with the same hold.
                        .set(
                                ROUND.CLAIM_TOKEN,
                                when(ROUND.REVIEWER_ID.eq(reviewer.id()), ROUND.CLAIM_TOKEN)
                                        .otherwise(uuid()))
                        .set(ROUND.REVIEWER_ID, reviewer.id())
                        .set(ROUND.LEASE_UNTIL, later())
                        .where(ROUND.ID.eq(round))
                        .and(ROUND.STATE.eq("SUBMITTED"))
                        .and(reviewer.sees())
                        .and(teaches(reviewer))
                        // What waits for a second reader is its reviewer's, whatever became of the lease.
                        .and(ROUND.READY_AT.isNull().or(ROUND.REVIEWER_ID.eq(reviewer.id())))
                        .and(ROUND.REVIEWER_ID
                                .isNull()
                                .or(ROUND.REVIEWER_ID.eq(reviewer.id()))
                                .or(ROUND.LEASE_UNTIL.le(now())))
                        .and(ROUND.ASSIGNEE_ID
                                .isNull()
                                .or(ROUND.ASSIGNEE_ID.eq(reviewer.id()))
                                .or(ROUND.DUE_AT.le(now()))
                                .or(reason.isBlank() ? falseCondition() : trueCondition()))
                        .execute()
                == 1;
        if (claimed) {
            assignments.taken(round, reviewer.id(), Assignments.reason(reason));
        }
        return claimed;
    }

    /** Half an hour from now, for whoever holds the round, even if the last half hour is over. */
    public void extend(Reviewer reviewer, UUID round) {
        db.update(ROUND)
                .set(ROUND.LEASE_UNTIL, later())
                .where(ROUND.ID.eq(round))
                .and(ROUND.REVIEWER_ID.eq(reviewer.id()))
                .execute();
    }

    /** Gives a round back to the queue, at the place where it was. What was written about it is kept. */
    public void giveBack(Reviewer reviewer, UUID round) {
        free(ROUND.ID.eq(round).and(ROUND.REVIEWER_ID.eq(reviewer.id())));
    }

    @EventListener
    void on(MentorRetired news) {
        free(ROUND.REVIEWER_ID.eq(news.mentor().value()));
    }

    @EventListener
    void on(StaffLeft news) {
        free(ROUND.REVIEWER_ID
                .eq(news.mentor().value())
                .and(ROUND.COHORT_ID.eq(news.cohort().value())));
    }

    private void free(Condition which) {
        db.update(ROUND)
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(which)
                .execute();
    }

    private static Condition teaches(Reviewer reviewer) {
        return exists(
                selectOne().from(MENTOR).where(MENTOR.ID.eq(reviewer.id())).and(MENTOR.TEACHES));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime later() {
        return now().plus(LEASE);
    }
}
