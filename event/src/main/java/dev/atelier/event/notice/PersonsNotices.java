package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.AGENDA_NOTICE;

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
        return "Which changes of an agenda were mailed to you, and when, so that nobody is told twice or not at all."
                + " Kept as long as the cohort.";
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
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.PERSON_ID.eq(person.id()))
                .execute());
    }
}
