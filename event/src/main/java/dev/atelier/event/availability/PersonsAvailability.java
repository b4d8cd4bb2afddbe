package dev.atelier.event.availability;

import static dev.atelier.event.jooq.Tables.AVAILABILITY;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody can teach, as far as it was said. */
@Component
@Order(46)
class PersonsAvailability implements PersonalData {

    private final DSLContext db;
    private final Availabilities availabilities;

    PersonsAvailability(DSLContext db, Availabilities availabilities) {
        this.db = db;
        this.availabilities = availabilities;
    }

    @Override
    public String title() {
        return "When you can teach";
    }

    @Override
    public String about() {
        return "The times of which you, or an admin for you, said whether you can teach. Kept until they are removed.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "availability.json",
                db.select(
                                AVAILABILITY.CAN,
                                AVAILABILITY.STARTS_AT.as("from"),
                                AVAILABILITY.ENDS_AT.as("until"),
                                AVAILABILITY.ZONE,
                                AVAILABILITY.NOTE,
                                AVAILABILITY.SAID_AT.as("said"))
                        .from(AVAILABILITY)
                        .where(AVAILABILITY.INSTRUCTOR_ID.eq(person.id()))
                        .orderBy(AVAILABILITY.STARTS_AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(availabilities.forget(person.id()));
    }
}
