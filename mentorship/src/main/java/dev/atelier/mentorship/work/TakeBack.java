package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a round back that nobody has claimed. It stays as it was handed in; a new draft begins with its content. */
@Component
class TakeBack {

    private final DSLContext db;
    private final NextRound next;
    private final InstantSource clock;

    TakeBack(DSLContext db, NextRound next, InstantSource clock) {
        this.db = db;
        this.next = next;
        this.clock = clock;
    }

    /** False if a reviewer was quicker, or the round does not wait. A hold that has run out does not keep it. */
    @Transactional
    public boolean takeBack(MyRound round) {
        var withdrawn = db.update(ROUND)
                .set(ROUND.STATE, RoundState.WITHDRAWN.name())
                .set(ROUND.WITHDRAWN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .setNull(ROUND.REVIEWER_ID)
                .setNull(ROUND.CLAIM_TOKEN)
                .setNull(ROUND.LEASE_UNTIL)
                .where(ROUND.ID.eq(round.id()))
                .and(ROUND.STATE.eq(RoundState.SUBMITTED.name()))
                .and(ROUND.REVIEWER_ID
                        .isNull()
                        .or(ROUND.LEASE_UNTIL.le(clock.instant().atOffset(ZoneOffset.UTC))))
                // A review of it is written, and waits for its second reader.
                .and(ROUND.READY_AT.isNull())
                .execute();
        if (withdrawn == 0) {
            return false;
        }
        next.afterWithdrawal(round);
        return true;
    }
}
