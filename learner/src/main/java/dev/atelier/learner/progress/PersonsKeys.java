package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.OUTSIDE_KEY;
import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With which keys somebody's notebooks report. The secrets are in no archive: files lie about. */
@Component
@Order(16)
class PersonsKeys implements PersonalData {

    private final DSLContext db;

    PersonsKeys(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Reports from notebooks";
    }

    @Override
    public String about() {
        return "That you have made a key with which your notebook reports steps, and when it was heard last. Kept"
                + " until you remove it; the secret itself is not in this archive.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "keys.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                OUTSIDE_KEY.MADE_AT.as("made"),
                                OUTSIDE_KEY.LAST_HEARD_AT.as("heard last"))
                        .from(OUTSIDE_KEY)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(OUTSIDE_KEY.COHORT_ID))
                        .where(OUTSIDE_KEY.LEARNER_ID.eq(person.id()))
                        .orderBy(OUTSIDE_KEY.MADE_AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(OUTSIDE_KEY)
                .where(OUTSIDE_KEY.LEARNER_ID.eq(person.id()))
                .execute());
    }
}
