package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.AGENDA_NOTICE;
import static dev.atelier.event.jooq.Tables.KNOWN_PLAN;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was told of agendas. */
@Component
@Order(45)
class PersonsNotices implements PersonalData {

    private final DSLContext db;

    PersonsNotices(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "What you were told of agendas";
    }

    @Override
    public String about() {
        return "Which changes of an agenda, and of the plan of a cohort whose staff you are on, were mailed to you,"
                + " and when, so that nobody is told twice or not at all. Kept as long as the cohort.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "agenda-notices.json",
                db.select(
                                AGENDA_NOTICE.COHORT_ID.as("cohort"),
                                AGENDA_NOTICE.NAME.as("written to"),
                                AGENDA_NOTICE.TOLD_FROM.as("since release"),
                                AGENDA_NOTICE.TOLD_TO.as("release"),
                                AGENDA_NOTICE.AT.as("when"),
                                AGENDA_NOTICE.WRITTEN.as("by mail"),
                                AGENDA_NOTICE.WORDS)
                        .from(AGENDA_NOTICE)
                        .where(AGENDA_NOTICE.PERSON_ID.eq(person.id()))
                        .orderBy(AGENDA_NOTICE.AT));
        archive.list(
                "known-plans.json",
                db.select(
                                KNOWN_PLAN.COHORT_ID.as("cohort"),
                                KNOWN_PLAN.ROLE,
                                KNOWN_PLAN.STATUS,
                                KNOWN_PLAN.STARTS_AT.as("begins"),
                                KNOWN_PLAN.ENDS_AT.as("ends"),
                                KNOWN_PLAN.ZONE,
                                KNOWN_PLAN.PLACE,
                                KNOWN_PLAN.TOLD_AT.as("when"),
                                KNOWN_PLAN.WORDS)
                        .from(KNOWN_PLAN)
                        .where(KNOWN_PLAN.PERSON_ID.eq(person.id()))
                        .orderBy(KNOWN_PLAN.STARTS_AT));
    }

    @Override
    public Outcome erase(Person person) {
        var notices = db.deleteFrom(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.PERSON_ID.eq(person.id()))
                .execute();
        var plans = db.deleteFrom(KNOWN_PLAN)
                .where(KNOWN_PLAN.PERSON_ID.eq(person.id()))
                .execute();
        return new Outcome.Erased(notices + plans);
    }
}
