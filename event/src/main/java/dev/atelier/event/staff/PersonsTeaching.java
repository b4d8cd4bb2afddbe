package dev.atelier.event.staff;

import static dev.atelier.event.jooq.Tables.AGENDA_EDIT;
import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_HISTORY;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.CURRICULUM_EDIT;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.RELEASE_ACKNOWLEDGEMENT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What stands in this room about those who plan and teach. */
@Component
@Order(50)
class PersonsTeaching implements PersonalData {

    private final DSLContext db;

    PersonsTeaching(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Planning and teaching";
    }

    @Override
    public String about() {
        return "The cohorts you teach or taught, and what you changed in plans, agendas and curricula. Kept as long as"
                + " the workshops are, since others planned by it.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "known-as.json",
                db.select(
                                INSTRUCTOR.NAME,
                                INSTRUCTOR.ADDRESS.as("e-mail address"),
                                INSTRUCTOR.RETIRED.as("teaches no longer"))
                        .from(INSTRUCTOR)
                        .where(INSTRUCTOR.ID.eq(person.id())));
        archive.list(
                "cohorts.json",
                db.select(WORKSHOP.TITLE.as("workshop"), COHORT.STARTS_AT.as("begins"), COHORT.ZONE, COHORT_STAFF.ROLE)
                        .from(COHORT_STAFF)
                        .join(COHORT)
                        .on(COHORT.ID.eq(COHORT_STAFF.COHORT_ID))
                        .join(WORKSHOP)
                        .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                        .where(COHORT_STAFF.INSTRUCTOR_ID.eq(person.id()))
                        .orderBy(COHORT.STARTS_AT));
        archive.list(
                "changes-of-plans.json",
                db.select(COHORT_HISTORY.COHORT_ID.as("cohort"), COHORT_HISTORY.AT.as("when"), COHORT_HISTORY.WHAT)
                        .from(COHORT_HISTORY)
                        .where(COHORT_HISTORY.ACTOR.eq(person.id()))
                        .orderBy(COHORT_HISTORY.AT));
        archive.list(
                "changes-of-curricula.json",
                db.select(
                                CURRICULUM_EDIT.CURRICULUM_ID.as("curriculum"),
                                CURRICULUM_EDIT.AT.as("when"),
                                CURRICULUM_EDIT.WHAT)
                        .from(CURRICULUM_EDIT)
                        .where(CURRICULUM_EDIT.ACTOR.eq(person.id()))
                        .orderBy(CURRICULUM_EDIT.AT));
        archive.list(
                "changes-of-agendas.json",
                db.select(AGENDA_EDIT.COHORT_ID.as("cohort"), AGENDA_EDIT.AT.as("when"), AGENDA_EDIT.WHAT)
                        .from(AGENDA_EDIT)
                        .where(AGENDA_EDIT.ACTOR.eq(person.id()))
                        .orderBy(AGENDA_EDIT.AT));
        archive.list(
                "releases-of-agendas.json",
                db.select(
                                AGENDA_RELEASE.COHORT_ID.as("cohort"),
                                AGENDA_RELEASE.NUMBER.as("release"),
                                AGENDA_RELEASE.RELEASED_AT.as("when"))
                        .from(AGENDA_RELEASE)
                        .where(AGENDA_RELEASE.RELEASED_BY.eq(person.id()))
                        .orderBy(AGENDA_RELEASE.RELEASED_AT));
        exportWarnings(person, archive);
    }

    /** The warnings that they had read when they released an agenda. */
    private void exportWarnings(Person person, Archive archive) throws IOException {
        archive.list(
                "warnings-read.json",
                db.select(
                                RELEASE_ACKNOWLEDGEMENT.COHORT_ID.as("cohort"),
                                RELEASE_ACKNOWLEDGEMENT.NUMBER.as("release"),
                                RELEASE_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT.as("when"),
                                RELEASE_ACKNOWLEDGEMENT.WHAT)
                        .from(RELEASE_ACKNOWLEDGEMENT)
                        .where(RELEASE_ACKNOWLEDGEMENT.ACKNOWLEDGED_BY.eq(person.id()))
                        .orderBy(RELEASE_ACKNOWLEDGEMENT.ACKNOWLEDGED_AT));
    }

    /** Nobody is taken off a cohort that is still to be taught: it would stand there without its lead. */
    @Override
    public List<String> obstacles(UUID person) {
        return db.select(WORKSHOP.TITLE, COHORT.STARTS_AT)
                .from(COHORT_STAFF)
                .join(COHORT)
                .on(COHORT.ID.eq(COHORT_STAFF.COHORT_ID))
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .where(COHORT_STAFF.INSTRUCTOR_ID.eq(person))
                .and(COHORT.STATUS.notIn("COMPLETED", "CANCELLED"))
                .orderBy(COHORT.STARTS_AT)
                .fetch(found -> "On the staff of %s on %s, which is not over: somebody else must be put there first."
                        .formatted(found.value1(), found.value2().toLocalDate()));
    }

    @Override
    public Outcome erase(Person person) {
        var known = db.update(INSTRUCTOR)
                .set(INSTRUCTOR.NAME, NOBODY)
                .set(INSTRUCTOR.ADDRESS, person.nowhere())
                .set(INSTRUCTOR.RETIRED, true)
                .where(INSTRUCTOR.ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(known + named(person) + warned(person));
    }

    /** The warnings that were read before a release say who could not teach then. */
    private int warned(Person person) {
        var warned = db.selectFrom(RELEASE_ACKNOWLEDGEMENT)
                .where(condition(
                        "position({0} in array_to_string({1}, ' ')) > 0",
                        val(person.name()), RELEASE_ACKNOWLEDGEMENT.WHAT))
                .forUpdate()
                .fetch();
        for (var row : warned) {
            row.setWhat(Arrays.stream(row.getWhat())
                    .map(line -> line.replace(person.name(), NOBODY))
                    .toArray(String[]::new));
            row.store();
        }
        return warned.size();
    }

    /** The history of plans says in words who was on the staff: "Staff: Ravi Rao (lead)". */
    private int named(Person person) {
        var before = person.name() + " (";
        var named = db.selectFrom(COHORT_HISTORY)
                .where(condition("position({0} in array_to_string({1}, ' ')) > 0", val(before), COHORT_HISTORY.WHAT))
                .forUpdate()
                .fetch();
        for (var row : named) {
            row.setWhat(Arrays.stream(row.getWhat())
                    .map(line -> line.startsWith("Staff: ") ? line.replace(before, NOBODY + " (") : line)
                    .toArray(String[]::new));
            row.store();
        }
        return named.size();
    }
}
