package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.REVIEW_NUDGE;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When somebody was reminded of reviews or of unfinished work. */
@Component
@Order(40)
class PersonsNudges implements PersonalData {

    private final DSLContext db;

    PersonsNudges(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Reminders";
    }

    @Override
    public String about() {
        return "When you were reminded of reviews or of work that waits for another round. Kept as long as the cohort"
                + " is, so that nothing is said twice.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "reminders.json",
                db.select(REVIEW_NUDGE.KIND, REVIEW_NUDGE.DUE_ON.as("for"), REVIEW_NUDGE.AT.as("when"))
                        .from(REVIEW_NUDGE)
                        .where(REVIEW_NUDGE.PERSON_ID.eq(person.id()))
                        .orderBy(REVIEW_NUDGE.AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(REVIEW_NUDGE)
                .where(REVIEW_NUDGE.PERSON_ID.eq(person.id()))
                .execute());
    }
}
