package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.SEAT;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.waiting.Endings;
import java.security.Principal;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets learners to their own work; for everyone else it does not exist. */
@Component
class WorkDoor {

    private final DSLContext db;

    WorkDoor(DSLContext db) {
        this.db = db;
    }

    /** A round of the person's own work, which they may still change things about. */
    MyRound change(Principal person, UUID work, int number) {
        return db.select(
                        ROUND.WORK_ID,
                        ROUND.COHORT_ID.convertFrom(CohortId::new),
                        ROUND.LEARNER_ID.convertFrom(LearnerId::new),
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        field(seated(LearnerId.of(person), ROUND.COHORT_ID)
                                .and(Endings.closed(ROUND.WORK_ID).not())),
                        ROUND.ID,
                        ROUND.NUMBER,
                        ROUND.STATE.convertFrom(RoundState::valueOf))
                .from(ROUND)
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .where(ROUND.WORK_ID.eq(work))
                .and(ROUND.NUMBER.eq(number))
                .and(ROUND.LEARNER_ID.eq(LearnerId.of(person).value()))
                .fetchOptional(mapping(MyRound::new))
                .filter(MyRound::seated)
                .orElseThrow(() -> refusal(person, work));
    }

    private ResponseStatusException refusal(Principal person, UUID work) {
        var mine = WORK.ID.eq(work).and(WORK.LEARNER_ID.eq(LearnerId.of(person).value()));
        return db.fetchExists(WORK, mine.and(Endings.closed(WORK.ID)))
                ? new ResponseStatusException(
                        HttpStatus.CONFLICT, "This work has ended by itself. Open it again on its page first.")
                : nothing();
    }

    /** Refuses whoever has no seat in this cohort. */
    void seat(Principal person, CohortId cohort) {
        var seat = db.selectOne()
                .from(COHORT)
                .where(COHORT.ID.eq(cohort.value()))
                .and(seated(LearnerId.of(person), COHORT.ID));
        if (!db.fetchExists(seat)) {
            throw nothing();
        }
    }

    /** Who no longer has the seat keeps looking at what is there, but changes nothing. */
    static Condition seated(LearnerId learner, Field<UUID> cohort) {
        return exists(selectOne()
                .from(SEAT)
                .where(SEAT.COHORT_ID.eq(cohort))
                .and(SEAT.LEARNER_ID.eq(learner.value()))
                .and(SEAT.STATUS.ne("ENDED")));
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "None of your works is at this address. All of yours are under “Work”.");
    }
}
