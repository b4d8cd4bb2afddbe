package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.learner.LearnerId;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Rounds into which a person may bring something: of their own work, in a cohort in which they still have the seat. */
@Component
public class OwnRounds {

    private final DSLContext db;

    OwnRounds(DSLContext db) {
        this.db = db;
    }

    /** The round with this number, be it handed in or not; empty for everyone else. */
    public Optional<UUID> numbered(Principal person, UUID work, int number) {
        return find(person, ROUND.WORK_ID.eq(work).and(ROUND.NUMBER.eq(number)));
    }

    public boolean maySend(Principal person, UUID round) {
        return find(person, ROUND.ID.eq(round)).isPresent();
    }

    private Optional<UUID> find(Principal person, Condition which) {
        var learner = LearnerId.of(person);
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(which)
                .and(ROUND.LEARNER_ID.eq(learner.value()))
                .and(WorkDoor.seated(learner, ROUND.COHORT_ID))
                .fetchOptional(ROUND.ID);
    }
}
