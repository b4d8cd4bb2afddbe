package dev.atelier.learner.intake;

import static dev.atelier.learner.jooq.Tables.INTAKE;
import static dev.atelier.learner.jooq.Tables.INTAKE_ROW;
import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.lower;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lines of lists by which somebody was brought in. */
@Component
@Order(14)
class PersonsLines implements PersonalData {

    private final DSLContext db;

    PersonsLines(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Lists";
    }

    @Override
    public String about() {
        return "Where your name and address stood on a list by which the staff brought people in. Kept for thirty"
                + " days.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "lines.json",
                db.select(
                                ROSTER.TITLE.as("workshop"),
                                INTAKE_ROW.NAME,
                                INTAKE_ROW.ADDRESS.as("e-mail address"),
                                INTAKE_ROW.OUTCOME.as("what became of it"),
                                INTAKE_ROW.WORDS.as("in words"),
                                INTAKE.BROUGHT_AT.as("when"))
                        .from(INTAKE_ROW)
                        .join(INTAKE)
                        .on(INTAKE.ID.eq(INTAKE_ROW.INTAKE_ID))
                        .join(ROSTER)
                        .on(ROSTER.COHORT_ID.eq(INTAKE.COHORT_ID))
                        .where(names(person))
                        .orderBy(INTAKE.BROUGHT_AT, INTAKE_ROW.LINE));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(INTAKE_ROW).where(names(person)).execute());
    }

    private static Condition names(Person person) {
        return lower(INTAKE_ROW.ADDRESS).eq(person.address());
    }
}
