package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.LEARNER_NOTE;
import static dev.atelier.learner.jooq.Tables.ROSTER;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the staff of cohorts wrote down about somebody. */
@Component
@Order(12)
class PersonsNotes implements PersonalData {

    private final DSLContext db;

    PersonsNotes(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Notes of the staff";
    }

    @Override
    public String about() {
        return "What the staff of a cohort wrote down about you for each other. Kept as long as the cohort is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "notes.json",
                db.select(ROSTER.TITLE.as("workshop"), LEARNER_NOTE.WORDS, LEARNER_NOTE.AT.as("when"))
                        .from(LEARNER_NOTE)
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(LEARNER_NOTE.COHORT_ID))
                        .where(LEARNER_NOTE.LEARNER_ID.eq(person.id()))
                        .orderBy(LEARNER_NOTE.AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(LEARNER_NOTE)
                .where(LEARNER_NOTE.LEARNER_ID.eq(person.id()))
                .execute());
    }
}
