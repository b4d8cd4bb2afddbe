package dev.atelier.gateway;

import static dev.atelier.gateway.jooq.Tables.KEPT_CALL;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.io.IOException;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers that somebody's programs got, and those of others that name them. */
@Component
@Order(65)
class PersonsCalls implements PersonalData {

    private final DSLContext db;

    PersonsCalls(DSLContext db) {
        this.db = db;
    }

    @Override
    public String title() {
        return "Calls of programs";
    }

    @Override
    public String about() {
        return "When your programs called, with the answer, so that the same call again is done once. Kept for a day;"
                + " the answers say what stands elsewhere in this archive.";
    }

    @Override
    public void export(Person person, Archive archive) throws IOException {
        archive.list(
                "calls.json",
                db.select(KEPT_CALL.STARTED_AT.as("when"), KEPT_CALL.STATUS)
                        .from(KEPT_CALL)
                        .where(KEPT_CALL.PERSON.eq(person.id()))
                        .orderBy(KEPT_CALL.STARTED_AT));
    }

    @Override
    public Outcome erase(Person person) {
        var rows =
                db.deleteFrom(KEPT_CALL).where(KEPT_CALL.PERSON.eq(person.id())).execute();
        for (var call : db.select(KEPT_CALL.PERSON, KEPT_CALL.KEY_HASH)
                .from(KEPT_CALL)
                .where(KEPT_CALL.BODY.isNotNull())
                .fetch()) {
            var which = KEPT_CALL.PERSON.eq(call.value1()).and(KEPT_CALL.KEY_HASH.eq(call.value2()));
            var body = db.fetchValue(KEPT_CALL.BODY, which);
            rows += body != null && person.isIn(new String(body, UTF_8))
                    ? db.deleteFrom(KEPT_CALL).where(which).execute()
                    : 0;
        }
        return new Outcome.Erased(rows);
    }
}
