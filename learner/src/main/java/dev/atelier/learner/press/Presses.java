package dev.atelier.learner.press;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.PRESS;

import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.door.Times;
import java.time.Duration;
import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which presses have counted, inside the transaction of what they bring about. */
@Component
public class Presses {

    /** Longer than any phone keeps one. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final DSLContext db;
    private final InstantSource clock;

    Presses(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** From here to the end of the transaction nothing else is taken from or said about this learner. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oneByOne(EnrolmentId enrolment) {
        db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .forNoKeyUpdate()
                .execute();
    }

    /** Whether it was sent before and has counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasCounted(Press press) {
        return press.id().isPresent()
                && db.fetchExists(PRESS, PRESS.ID.eq(press.id().get()));
    }

    /** False if it has counted already; waits for one that is being counted at this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean count(Press press) {
        return press.id().isEmpty()
                || db.insertInto(PRESS)
                                .set(PRESS.ID, press.id().get())
                                .set(PRESS.MADE_AT, Times.stored(press.made()))
                                .set(PRESS.TAKEN_AT, Times.stored(clock.instant()))
                                .onConflictDoNothing()
                                .execute()
                        == 1;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "UTC")
    @Transactional
    public void forget() {
        db.deleteFrom(PRESS)
                .where(PRESS.TAKEN_AT.lt(Times.stored(clock.instant().minus(REMEMBERED))))
                .execute();
    }
}
