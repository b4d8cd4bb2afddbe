package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.when;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds the round that a reviewer should look at next. */
@Component
class NextInQueue {

    private final DSLContext db;
    private final InstantSource clock;

    NextInQueue(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of all that they may claim and nobody has: what is given to them, then what waits longest. */
    Optional<UUID> of(Reviewer reviewer) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(reviewer.sees())
                .and(ROUND.STATE.eq("SUBMITTED"))
                .and(ROUND.REVIEWER_ID
                        .isNull()
                        .or(ROUND.REVIEWER_ID.ne(reviewer.id()).and(ROUND.LEASE_UNTIL.le(now))))
                .and(ROUND.ASSIGNEE_ID
                        .isNull()
                        .or(ROUND.ASSIGNEE_ID.eq(reviewer.id()))
                        .or(ROUND.DUE_AT.le(now)))
                .orderBy(when(ROUND.ASSIGNEE_ID.eq(reviewer.id()), 0).otherwise(1), ROUND.WAITING_SINCE, ROUND.ID)
                .limit(1)
                .fetchOptional(ROUND.ID);
    }
}
