package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Remembers which addresses do not work. */
@Component
public class AddressHealth {

    private final DSLContext db;

    AddressHealth(DSLContext db) {
        this.db = db;
    }

    /** Marks a letter as bounced, and the address it went to as dead when a server said so. */
    public void bounced(UUID letter, String reason, boolean forGood, Instant at) {
        db.update(LETTER)
                .set(LETTER.BOUNCED_AT, at.atOffset(UTC))
                .set(LETTER.BOUNCE_REASON, reason)
                .where(LETTER.ID.eq(letter))
                .execute();
        if (forGood) {
            db.insertInto(UNREACHABLE, UNREACHABLE.ADDRESS_HASH, UNREACHABLE.REASON, UNREACHABLE.SINCE)
                    .select(db.select(
                                    LETTER.TO_HASH,
                                    org.jooq.impl.DSL.val(reason),
                                    org.jooq.impl.DSL.val(at.atOffset(UTC)))
                            .from(LETTER)
                            .where(LETTER.ID.eq(letter)))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Somebody wrote from that address, so it works again. */
    public void alive(String address) {
        db.deleteFrom(UNREACHABLE)
                .where(UNREACHABLE.ADDRESS_HASH.eq(Tokens.hash(address)))
                .execute();
    }
}
