package dev.atelier.learner.selection;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static dev.atelier.learner.jooq.Tables.SELECTION;
import static dev.atelier.learner.jooq.Tables.SELECTION_ROW;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody was among those with whom the staff did something at once. */
@Component
@Order(13)
class PersonsSelected implements PersonalData {

    private final DSLContext db;

    PersonsSelected(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Done with several at once";
    }

    @Override
    public String about() {
        return "Where you were among several people of a cohort to whom the staff wrote, or with whom it did something"
                + " at once. Kept for thirty days.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "done.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                SELECTION.VERB.as("what"),
                                SELECTION.SUBJECT,
                                SELECTION.WORDS,
                                SELECTION_ROW.OUTCOME.as("what became of it"),
                                SELECTION_ROW.WORDS.as("in words"),
                                SELECTION.SELECTED_AT.as("when"))
                        .from(SELECTION_ROW)
                        .join(SELECTION)
                        .on(SELECTION.ID.eq(SELECTION_ROW.SELECTION_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(SELECTION.COHORT_ID))
                        .join(ENROLMENT)
                        .on(ENROLMENT.ID.eq(SELECTION_ROW.ENROLMENT_ID))
                        .where(ENROLMENT.LEARNER_ID.eq(person.id()))
                        .orderBy(SELECTION.SELECTED_AT));
    }

    /** What was done with nobody else goes as a whole: its words may be about them. */
    @Override
    public Outcome erase(Person person) {
        var rows = db.deleteFrom(SELECTION_ROW)
                .where(SELECTION_ROW.ENROLMENT_ID.in(
                        select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.LEARNER_ID.eq(person.id()))))
                .execute();
        var empty = db.deleteFrom(SELECTION)
                .where(notExists(selectOne().from(SELECTION_ROW).where(SELECTION_ROW.SELECTION_ID.eq(SELECTION.ID))))
                .execute();
        return new Outcome.Erased(rows + empty);
    }
}
