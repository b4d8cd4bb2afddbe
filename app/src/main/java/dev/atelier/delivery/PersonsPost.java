package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static dev.atelier.delivery.jooq.Tables.SUPPRESSED_ADDRESS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was sent to somebody, and what about them still waits to be sent to others. */
@Component
@Order(70)
class PersonsPost implements PersonalData {

    private final DSLContext db;
    private final Forgetting forgetting;

    PersonsPost(DSLContext db, Forgetting forgetting) {
        this.db = db;
        this.forgetting = forgetting;
    }

    @Override
    public String title() {
        return "Outgoing mail";
    }

    @Override
    public String about() {
        return "Which mails were sent to your address, and when. Kept for three months; their text is forgotten as"
                + " soon as they have left.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "mails-to-you.json",
                db.select(
                                MAIL.SUBJECT,
                                MAIL.WRITTEN_AT.as("written"),
                                DISPATCH.STATE,
                                DISPATCH.SETTLED_AT.as("settled"))
                        .from(DISPATCH)
                        .join(MAIL)
                        .on(MAIL.ID.eq(DISPATCH.MAIL_ID))
                        .where(to(person))
                        .orderBy(DISPATCH.ID));
        archive.list(
                "not-written-to.json",
                db.select(SUPPRESSED_ADDRESS.REASON, SUPPRESSED_ADDRESS.SINCE)
                        .from(SUPPRESSED_ADDRESS)
                        .where(SUPPRESSED_ADDRESS.ADDRESS.eq(person.address())));
    }

    @Override
    public Outcome erase(Person person) {
        var rows = db.deleteFrom(SUPPRESSED_ADDRESS)
                .where(SUPPRESSED_ADDRESS.ADDRESS.eq(person.address()))
                .execute();
        rows += db.deleteFrom(MAIL)
                .where(exists(selectOne().from(DISPATCH).where(DISPATCH.MAIL_ID.eq(MAIL.ID), to(person))))
                .and(notExists(selectOne()
                        .from(DISPATCH)
                        .where(DISPATCH.MAIL_ID.eq(MAIL.ID))
                        .andNot(to(person))))
                .execute();
        // Whoever else gets the same mail still does.
        rows += db.deleteFrom(DISPATCH).where(to(person)).execute();
        rows += forgetting.whatNames(person);
        return new Outcome.Erased(rows);
    }

    private static Condition to(Person person) {
        return lower(DISPATCH.RECIPIENT).eq(person.address());
    }
}
