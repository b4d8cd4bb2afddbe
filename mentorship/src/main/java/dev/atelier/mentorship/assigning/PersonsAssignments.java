package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.ROUND_ASSIGNMENT;
import static dev.atelier.mentorship.jooq.Tables.WORK;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which reviews somebody was asked for, and gave to others. Who had what stays counted, without a name and without words. */
@Component
@Order(39)
class PersonsAssignments implements PersonalData {

    private final DSLContext db;

    PersonsAssignments(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Reviews given";
    }

    @Override
    public String about() {
        return "Which rounds were given to you to review, or by you to others, when and why. Kept as long as the cohort"
                + " is.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "changes.json",
                db.select(
                                WORK.TITLE.as("work"),
                                ROUND.NUMBER.as("round"),
                                ROUND_ASSIGNMENT.KIND,
                                ROUND_ASSIGNMENT.TO_ID.eq(person.id()).as("to you"),
                                ROUND_ASSIGNMENT.ACTOR_ID.eq(person.id()).as("by you"),
                                ROUND_ASSIGNMENT.REASON,
                                ROUND_ASSIGNMENT.AT.as("when"))
                        .from(ROUND_ASSIGNMENT)
                        .join(ROUND)
                        .on(ROUND.ID.eq(ROUND_ASSIGNMENT.ROUND_ID))
                        .join(WORK)
                        .on(WORK.ID.eq(ROUND.WORK_ID))
                        .where(concerns(person))
                        .orderBy(ROUND_ASSIGNMENT.ID));
    }

    /** Reasons may name whoever they are about: of the person's own rounds, and of those that were theirs to review. */
    @Override
    public Outcome erase(Person person) {
        var rows = db.update(ROUND_ASSIGNMENT)
                .set(ROUND_ASSIGNMENT.REASON, "")
                .where(ROUND_ASSIGNMENT.REASON.ne(""))
                .and(concerns(person)
                        .or(ROUND_ASSIGNMENT.REASON.containsIgnoreCase(person.name()))
                        .or(ROUND_ASSIGNMENT.ROUND_ID.in(org.jooq
                                .impl
                                .DSL
                                .select(ROUND.ID)
                                .from(ROUND)
                                .where(ROUND.LEARNER_ID.eq(person.id())))))
                .execute();
        return new Outcome.Erased(rows);
    }

    private static Condition concerns(Person person) {
        return ROUND_ASSIGNMENT
                .TO_ID
                .eq(person.id())
                .or(ROUND_ASSIGNMENT.FROM_ID.eq(person.id()))
                .or(ROUND_ASSIGNMENT.ACTOR_ID.eq(person.id()));
    }
}
