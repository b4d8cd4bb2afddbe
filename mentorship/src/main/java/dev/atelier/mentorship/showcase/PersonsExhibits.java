package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody shows to others. It is gone before their work is, since it is made of it. */
@Component
@Order(29)
class PersonsExhibits implements PersonalData {

    private final DSLContext db;
    private final ExhibitRows rows;

    PersonsExhibits(DSLContext db, ExhibitRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public String title() {
        return "What you show";
    }

    @Override
    public String about() {
        return "Accepted work that you show to your cohort or to the world, until you withdraw it, and what was taken"
                + " down and why.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "shown.json",
                db.select(
                                EXHIBIT.TITLE,
                                EXHIBIT.WORDS.as("your words"),
                                EXHIBIT.REACH.as("to whom"),
                                EXHIBIT.NAMING.as("your name"),
                                EXHIBIT.PARAMETERS.as("with how it was made"),
                                EXHIBIT.SHOWN_AT.as("since"))
                        .from(EXHIBIT)
                        .where(EXHIBIT.LEARNER_ID.eq(person.id()))
                        .orderBy(EXHIBIT.SHOWN_AT, EXHIBIT.ID));
        archive.list(
                "taken-down.json",
                db.select(
                                EXHIBIT_TAKEDOWN.TITLE,
                                EXHIBIT_TAKEDOWN.REASON,
                                EXHIBIT_TAKEDOWN.TAKEN_AT.as("when"),
                                EXHIBIT_TAKEDOWN.ALLOWED_AT.as("may be shown again since"))
                        .from(EXHIBIT_TAKEDOWN)
                        .where(EXHIBIT_TAKEDOWN.LEARNER_ID.eq(person.id()))
                        .orderBy(EXHIBIT_TAKEDOWN.TAKEN_AT, EXHIBIT_TAKEDOWN.ID));
    }

    @Override
    public Outcome erase(Person person) {
        var shown = rows.remove(EXHIBIT.LEARNER_ID.eq(person.id()));
        return new Outcome.Erased(shown
                + db.deleteFrom(EXHIBIT_TAKEDOWN)
                        .where(EXHIBIT_TAKEDOWN.LEARNER_ID.eq(person.id()))
                        .execute());
    }
}
