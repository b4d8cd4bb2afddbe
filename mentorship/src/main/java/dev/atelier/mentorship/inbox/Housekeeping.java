package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.InstantSource;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the bytes of mail that was settled long ago; its row and hash stay. */
@Component
class Housekeeping {

    private static final int BATCH = 500;

    private final DSLContext db;
    private final InboxSettings settings;
    private final InstantSource clock;

    Housekeeping(DSLContext db, InboxSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        var longAgo = clock.instant().minus(settings.keepRaw()).atOffset(UTC);
        var some = select(INBOUND_MAIL.ID)
                .from(INBOUND_MAIL)
                .where(INBOUND_MAIL.RAW.isNotNull())
                .and(INBOUND_MAIL.STATE.notIn(inline("HELD"), inline("FAILED"), inline("RECEIVED")))
                .and(INBOUND_MAIL.SETTLED_AT.lt(longAgo))
                .limit(BATCH);
        while (db.update(INBOUND_MAIL)
                        .setNull(INBOUND_MAIL.RAW)
                        .where(INBOUND_MAIL.ID.in(some))
                        .execute()
                == BATCH) {
            // As long as there are more.
        }
    }
}
