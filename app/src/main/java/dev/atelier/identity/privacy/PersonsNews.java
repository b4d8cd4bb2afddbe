package dev.atelier.identity.privacy;

import dev.atelier.event.Archive;
import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Facts on their way from room to room, which say names and addresses. Each is deleted once it was heard, so what comes after
 * waits for that: what is heard late would bring back what was erased. One that nobody could hear for a day goes unheard.
 */
@Component
@Order(20)
class PersonsNews implements PersonalData {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final DSLContext db;
    private final InstantSource clock;

    PersonsNews(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "News under way";
    }

    @Override
    public String about() {
        return "What one part of the house tells another about you, such as that you took a seat. Kept for seconds;"
                + " all of it stands elsewhere in this archive.";
    }

    @Override
    public void export(Person person, Archive archive) {
        // Copies of what the parts export that told it.
    }

    @Override
    public Outcome erase(Person person) {
        var unheard = db.deleteFrom(DSL.table("public.event_publication"))
                .where(
                        about(person),
                        DSL.condition(
                                "publication_date < {0}",
                                DSL.val(clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))))
                .execute();
        return db.fetchExists(DSL.table("public.event_publication"), about(person))
                ? new Outcome.NotYet()
                : new Outcome.Erased(unheard);
    }

    private static Condition about(Person person) {
        return DSL.condition(
                "(position({0} in serialized_event) > 0 or position({1} in lower(serialized_event)) > 0)",
                DSL.val(person.id().toString()), DSL.val(person.address()));
    }
}
