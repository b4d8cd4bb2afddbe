package dev.atelier.event.subscription;

import static dev.atelier.event.jooq.Tables.CALENDAR_KEY;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The address of somebody's calendar. */
@Component
@Order(45)
class PersonsCalendarKey implements PersonalData {

    private final DSLContext db;
    private final CalendarKeys keys;

    PersonsCalendarKey(DSLContext db, CalendarKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    @Override
    public String title() {
        return "Your calendar's address";
    }

    @Override
    public String about() {
        return "When you made the address under which your calendar program fetches your workshops. Kept until you"
                + " take it back.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "calendar-address.json",
                db.select(CALENDAR_KEY.MADE_AT.as("made"))
                        .from(CALENDAR_KEY)
                        .where(CALENDAR_KEY.PERSON_ID.eq(person.id())));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(keys.revoke(person.id()));
    }
}
