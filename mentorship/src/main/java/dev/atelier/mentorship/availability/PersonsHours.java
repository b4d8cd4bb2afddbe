package dev.atelier.mentorship.availability;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.ANSWER;
import static dev.atelier.mentorship.jooq.Tables.OFFICE;
import static dev.atelier.mentorship.jooq.Tables.OFFICE_HOURS;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody answers as a mentor, and how quickly they did. How long people waited is counted without the name. */
@Component
@Order(38)
class PersonsHours implements PersonalData {

    private final DSLContext db;

    PersonsHours(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Hours";
    }

    @Override
    public String about() {
        return "When you answer as a mentor, when you are away, and how long people waited for your answers. Kept"
                + " until you change it; waiting times as long as the cohort is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "hours.json",
                db.select(OFFICE.ZONE, OFFICE_HOURS.WEEKDAY, OFFICE_HOURS.OPENS, OFFICE_HOURS.CLOSES)
                        .from(OFFICE)
                        .leftJoin(OFFICE_HOURS)
                        .on(OFFICE_HOURS.MENTOR_ID.eq(OFFICE.MENTOR_ID))
                        .where(OFFICE.MENTOR_ID.eq(person.id()))
                        .orderBy(OFFICE_HOURS.WEEKDAY));
        archive.list(
                "absences.json",
                db.select(
                                ABSENCE.FIRST_DAY.as("from"),
                                ABSENCE.LAST_DAY.as("to"),
                                ABSENCE.ZONE,
                                ABSENCE.BY_MAIL.as("said by an automatic answer"),
                                ABSENCE.AT.as("when"))
                        .from(ABSENCE)
                        .where(ABSENCE.MENTOR_ID.eq(person.id()))
                        .orderBy(ABSENCE.FIRST_DAY));
        archive.list(
                "answers.json",
                db.select(ANSWER.ASKED_AT.as("asked"), ANSWER.DUE_AT.as("promised"), ANSWER.ANSWERED_AT.as("answered"))
                        .from(ANSWER)
                        .where(ANSWER.MENTOR_ID.eq(person.id()))
                        .orderBy(ANSWER.ANSWERED_AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(ABSENCE)
                        .where(ABSENCE.MENTOR_ID.eq(person.id()))
                        .execute()
                + db.deleteFrom(OFFICE).where(OFFICE.MENTOR_ID.eq(person.id())).execute());
    }
}
