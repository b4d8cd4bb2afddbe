package dev.atelier.identity.token;

import static dev.atelier.identity.jooq.Tables.ACCESS_TOKEN;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The access tokens of somebody's programs. */
@Component
@Order(61)
class PersonsTokens implements PersonalData {

    private final DSLContext db;

    PersonsTokens(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Access tokens";
    }

    @Override
    public String about() {
        return "What you call the tokens of programs that work for you, and when each was used last. Kept for a month"
                + " after it ended.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "tokens.json",
                db.select(
                                ACCESS_TOKEN.NAME,
                                ACCESS_TOKEN.WRITES.as("may write"),
                                ACCESS_TOKEN.CREATED_AT.as("made"),
                                ACCESS_TOKEN.EXPIRES_AT.as("good until"),
                                ACCESS_TOKEN.LAST_USED_AT.as("last used"),
                                ACCESS_TOKEN.REVOKED_AT.as("revoked"))
                        .from(ACCESS_TOKEN)
                        .where(ACCESS_TOKEN.PERSON.eq(person.id()))
                        .orderBy(ACCESS_TOKEN.CREATED_AT));
    }

    @Override
    public Outcome erase(Person person) {
        return new Outcome.Erased(db.deleteFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON.eq(person.id()))
                .execute());
    }
}
