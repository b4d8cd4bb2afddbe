package dev.atelier.mentorship.people;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.SEAT;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** This room's copies of a name and an address: the first to go here, so that no mail that comes in meanwhile is anybody's. */
@Component
@Order(29)
class PersonsCopies implements PersonalData {

    private final DSLContext db;

    PersonsCopies(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Taking part";
    }

    @Override
    public String about() {
        return "Your name and address as reviewers, mentors and learners see them in mentorship, and in which cohorts:"
                + " copies of your account and your seats.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "as-a-learner.json",
                db.select(PARTICIPANT.NAME, PARTICIPANT.ADDRESS.as("e-mail address"))
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.ID.eq(person.id())));
        archive.list(
                "as-a-mentor.json",
                db.select(MENTOR.NAME, MENTOR.ADDRESS.as("e-mail address"), MENTOR.TEACHES)
                        .from(MENTOR)
                        .where(MENTOR.ID.eq(person.id())));
        archive.list(
                "seats.json",
                db.select(COHORT.TITLE.as("workshop"), SEAT.STATUS, SEAT.AS_OF.as("since"))
                        .from(SEAT)
                        .join(COHORT)
                        .on(COHORT.ID.eq(SEAT.COHORT_ID))
                        .where(SEAT.LEARNER_ID.eq(person.id()))
                        .orderBy(SEAT.AS_OF));
    }

    @Override
    public Outcome erase(Person person) {
        var learner = db.update(PARTICIPANT)
                .set(PARTICIPANT.NAME, NOBODY)
                .set(PARTICIPANT.ADDRESS, person.nowhere())
                .where(PARTICIPANT.ID.eq(person.id()))
                .execute();
        var mentor = db.update(MENTOR)
                .set(MENTOR.NAME, NOBODY)
                .set(MENTOR.ADDRESS, person.nowhere())
                .set(MENTOR.TEACHES, false)
                .where(MENTOR.ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(learner + mentor);
    }
}
