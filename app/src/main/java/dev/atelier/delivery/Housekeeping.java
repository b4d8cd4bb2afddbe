package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes settled mail off the list after a while; what waits or moves is never touched. */
@Component
class Housekeeping {

    private final DSLContext db;
    private final InstantSource clock;
    private final DeliverySettings settings;

    Housekeeping(DSLContext db, InstantSource clock, DeliverySettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(cron = "0 17 3 * * *", zone = "UTC")
    int tidy() {
        return db.deleteFrom(MAIL)
                .where(MAIL.WRITTEN_AT.lt(clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC)))
                .and(notExists(selectOne()
                        .from(DISPATCH)
                        .where(DISPATCH.MAIL_ID.eq(MAIL.ID))
                        .and(DISPATCH.STATE.in(State.QUEUED.name(), State.SENDING.name()))))
                .execute();
    }
}
