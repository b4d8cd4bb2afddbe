package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.WRONG_CODE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts codes that were not on the wall: ten within ten minutes are guessing. Callers hold the learner's enrolment. */
@Component
class WrongCodes {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final DSLContext db;
    private final InstantSource clock;

    WrongCodes(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Until when this learner has to wait; empty if they may try. */
    Optional<Instant> tooOften(Seat seat) {
        var tried = db.select(count(), min(WRONG_CODE.AT))
                .from(WRONG_CODE)
                .where(WRONG_CODE.LEARNER_ID.eq(seat.learner().value()))
                .and(WRONG_CODE.COHORT_ID.eq(seat.cohort().value()))
                .and(WRONG_CODE.AT.gt(Times.stored(clock.instant().minus(WITHIN))))
                .fetchSingle();
        return tried.value1() < MOST
                ? Optional.empty()
                : Optional.of(tried.value2().toInstant().plus(WITHIN));
    }

    void noted(Seat seat) {
        db.insertInto(WRONG_CODE)
                .set(WRONG_CODE.COHORT_ID, seat.cohort().value())
                .set(WRONG_CODE.LEARNER_ID, seat.learner().value())
                .set(WRONG_CODE.AT, Times.stored(clock.instant()))
                .execute();
    }

    @Scheduled(cron = "0 43 3 * * *", zone = "UTC")
    @Transactional
    public void forget() {
        db.deleteFrom(WRONG_CODE)
                .where(WRONG_CODE.AT.lt(Times.stored(clock.instant().minus(WITHIN))))
                .execute();
    }
}
