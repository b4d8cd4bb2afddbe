package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.LEFT_BYTES;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bytes of somebody's files, once the rows that named them are gone for good. */
@Component
@Order(31)
class PersonsBytes implements PersonalData {

    private final DSLContext db;
    private final LeftBytes left;

    PersonsBytes(DSLContext db, LeftBytes left) {
        this.db = db;
        this.left = left;
    }

    @Override
    public String title() {
        return "Stored files";
    }

    @Override
    public String about() {
        return "The bytes of the files that you handed in; in your archive they lie beside your work.";
    }

    @Override
    public void export(Person person, Archive archive) {
        // With the work that they belong to.
    }

    @Override
    public Outcome erase(Person person) {
        var own = LEFT_BYTES.LEARNER_ID.eq(person.id());
        var gone = left.clear(own);
        return db.fetchExists(LEFT_BYTES, own) ? new Outcome.NotYet() : new Outcome.Erased(gone);
    }
}
