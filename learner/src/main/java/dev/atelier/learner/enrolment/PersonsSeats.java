package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Archive;
import dev.atelier.event.CohortId;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Somebody's seats. What is live is given back the usual way, so that whoever waits longest gets it. */
@Component
@Order(10)
class PersonsSeats implements PersonalData {

    private final DSLContext db;
    private final LeaveCohort leaving;

    PersonsSeats(DSLContext db, LeaveCohort leaving) {
        this.db = db;
        this.leaving = leaving;
    }

    @Override
    public String title() {
        return "Seats";
    }

    @Override
    public String about() {
        return "Each seat you asked for, and what became of it. Kept as long as the cohort is, since seats are"
                + " counted.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "seats.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                ROSTER.STARTS_AT.as("begins"),
                                ROSTER.ZONE,
                                ENROLMENT.ID.as("seat"),
                                ENROLMENT.STATUS,
                                ENROLMENT.CREATED_AT.as("asked for"),
                                ENROLMENT.OFFERED_UNTIL.as("offered until"))
                        .from(ENROLMENT)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(ENROLMENT.COHORT_ID))
                        .where(ENROLMENT.LEARNER_ID.eq(person.id()))
                        .orderBy(ENROLMENT.ID));
        archive.list(
                "history.json",
                db.select(
                                ENROLMENT_HISTORY.ENROLMENT_ID.as("seat"),
                                ENROLMENT_HISTORY.FROM_STATUS.as("from"),
                                ENROLMENT_HISTORY.TO_STATUS.as("to"),
                                ENROLMENT_HISTORY.REASON,
                                ENROLMENT_HISTORY.AT.as("when"))
                        .from(ENROLMENT_HISTORY)
                        .where(ENROLMENT_HISTORY.ENROLMENT_ID.in(
                                select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.LEARNER_ID.eq(person.id()))))
                        .orderBy(ENROLMENT_HISTORY.ID));
    }

    @Override
    public Outcome erase(Person person) {
        var learner = new LearnerId(person.id());
        // In one order for everybody, as each takes the lock of its roster.
        var live = db.selectDistinct(ENROLMENT.COHORT_ID)
                .from(ENROLMENT)
                .where(ENROLMENT.LEARNER_ID.eq(person.id()), Seats.are(EnrolmentStatus::isLive))
                .orderBy(ENROLMENT.COHORT_ID)
                .fetch(ENROLMENT.COHORT_ID);
        live.forEach(cohort -> leaving.withdraw(new CohortId(cohort), learner));
        var reasons = db.update(ENROLMENT_HISTORY)
                .setNull(ENROLMENT_HISTORY.REASON)
                .where(ENROLMENT_HISTORY.REASON.isNotNull())
                .and(ENROLMENT_HISTORY.ENROLMENT_ID.in(
                        select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.LEARNER_ID.eq(person.id()))))
                .execute();
        return new Outcome.Erased(live.size() + reasons);
    }
}
