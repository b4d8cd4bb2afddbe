package dev.atelier.identity.privacy;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.jooq.Records.mapping;

import dev.atelier.event.Person;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** People as far as their data is looked for. */
@Repository
class Persons {

    private final DSLContext db;

    Persons(DSLContext db) {
        this.db = db;
    }

    Optional<Person> byId(UUID id) {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ADDRESS)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .fetchOptional(mapping(Person::new));
    }

    /** When they last proved that they read their mailbox. */
    Optional<Instant> provedAt(UUID id) {
        return Optional.ofNullable(db.fetchValue(ACCOUNT.SIGNED_IN_AT, ACCOUNT.ID.eq(id)))
                .map(OffsetDateTime::toInstant);
    }
}
