package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.SUPPRESSED_ADDRESS;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The addresses that nothing is written to. */
@Repository
class Suppressions implements Addresses {

    private final DSLContext db;
    private final InstantSource clock;

    Suppressions(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void bounced(String address, String reason) {
        db.insertInto(SUPPRESSED_ADDRESS)
                .set(SUPPRESSED_ADDRESS.ADDRESS, normal(address))
                .set(SUPPRESSED_ADDRESS.REASON, reason)
                .set(SUPPRESSED_ADDRESS.SINCE, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    void lift(String address) {
        db.deleteFrom(SUPPRESSED_ADDRESS)
                .where(SUPPRESSED_ADDRESS.ADDRESS.eq(normal(address)))
                .execute();
    }

    private static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
