package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;

import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.Learners;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The copy table of learners. */
@Component
class Participants {

    private final DSLContext db;
    private final Learners learners;

    Participants(DSLContext db, Learners learners) {
        this.db = db;
        this.learners = learners;
    }

    /** Takes note of a learner who has or had a seat. */
    void know(LearnerFacts told) {
        db.insertInto(PARTICIPANT, PARTICIPANT.ID, PARTICIPANT.NAME, PARTICIPANT.ADDRESS)
                .values(told.id().value(), told.name(), told.address())
                .onConflictDoNothing()
                .execute();
        refresh(told);
    }

    /** Brings a copy up to date; for those without one nothing happens. */
    void refresh(LearnerFacts told) {
        var mine = PARTICIPANT.ID.eq(told.id().value());
        if (db.selectOne().from(PARTICIPANT).where(mine).forUpdate().fetch().isEmpty()) {
            return;
        }
        // News may be late or out of order, so what upstream says now is written, under the lock of the copy.
        var now = learners.learner(told.id()).orElse(told);
        db.update(PARTICIPANT)
                .set(PARTICIPANT.NAME, now.name())
                .set(PARTICIPANT.ADDRESS, now.address())
                .where(mine)
                .execute();
    }
}
