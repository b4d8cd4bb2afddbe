package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.Records.mapping;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Keeps a draft a draft until the transaction ends: whoever hands it in at this moment waits. */
public final class RoundLock {

    private RoundLock() {}

    /** A draft that is locked, and whose it is. */
    public record Draft(UUID work, UUID cohort, UUID learner, int number) {}

    /** Empty if the round is a draft no longer. */
    public static Optional<Draft> draft(DSLContext db, UUID round) {
        return db.select(ROUND.WORK_ID, ROUND.COHORT_ID, ROUND.LEARNER_ID, ROUND.NUMBER)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .and(ROUND.STATE.eq(RoundState.DRAFT.name()))
                .forUpdate()
                .fetchOptional(mapping(Draft::new));
    }
}
