package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WEBHOOK;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Keeps where facts are told to. */
@Repository
class Webhooks {

    static final Duration BOTH_SECRETS = Duration.ofDays(1);

    private final DSLContext db;
    private final InstantSource clock;

    Webhooks(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Subscriptions first, in the order of their names. */
    List<Webhook> all() {
        return find(noCondition());
    }

    Webhook webhook(UUID id) {
        return find(id).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "This webhook is no longer there. The others stand under “Webhooks”."));
    }

    Optional<Webhook> find(UUID id) {
        return find(WEBHOOK.ID.eq(id)).stream().findFirst();
    }

    Optional<Webhook> chat(UUID workshop) {
        return find(WEBHOOK.WORKSHOP_ID.eq(workshop)).stream().findFirst();
    }

    private List<Webhook> find(Condition which) {
        return db.selectFrom(WEBHOOK)
                .where(which)
                .orderBy(WEBHOOK.WORKSHOP_ID.isNotNull(), WEBHOOK.NAME, WEBHOOK.ID)
                .fetch(Webhooks::read);
    }

    private static Webhook read(Record row) {
        return new Webhook(
                row.get(WEBHOOK.ID),
                row.get(WEBHOOK.REVISION),
                Optional.ofNullable(row.get(WEBHOOK.WORKSHOP_ID)),
                Form.valueOf(row.get(WEBHOOK.FORM)),
                row.get(WEBHOOK.NAME),
                row.get(WEBHOOK.URL),
                List.of(row.get(WEBHOOK.FACTS)),
                new Webhook.Standing(
                        row.get(WEBHOOK.IS_ON),
                        row.get(WEBHOOK.OFF_BECAUSE),
                        Optional.ofNullable(row.get(WEBHOOK.FAILING_SINCE)).map(OffsetDateTime::toInstant)));
    }

    /** A new secret signs from now on; for a day the old one does so, too, so that nothing is refused meanwhile. */
    @Transactional
    Secret rotate(UUID webhook) {
        var secret = Secret.random();
        db.update(WEBHOOK)
                .set(WEBHOOK.FORMER_SECRET, WEBHOOK.SECRET)
                .set(WEBHOOK.FORMER_UNTIL, now().plus(BOTH_SECRETS))
                .set(WEBHOOK.SECRET, secret.written())
                .where(WEBHOOK.ID.eq(webhook), WEBHOOK.SECRET.isNotNull())
                .execute();
        return secret;
    }

    /** On: it is forgiven what failed before. Off: nothing is written down for it, and what waits stays where it is. */
    void turn(UUID webhook, boolean on) {
        db.update(WEBHOOK)
                .set(WEBHOOK.IS_ON, on)
                .set(WEBHOOK.OFF_BECAUSE, "")
                .set(WEBHOOK.FAILURES, when(inline(on), inline(0)).otherwise(WEBHOOK.FAILURES))
                .setNull(WEBHOOK.FAILING_SINCE)
                .set(WEBHOOK.REST_UNTIL, now())
                .where(WEBHOOK.ID.eq(webhook))
                .execute();
    }

    /** Whoever presses “again” does not wait. */
    void wake(UUID webhook) {
        db.update(WEBHOOK)
                .set(WEBHOOK.REST_UNTIL, now())
                .where(WEBHOOK.ID.eq(webhook))
                .execute();
    }

    /** With all that was told to it, and what waits. */
    void remove(UUID webhook) {
        db.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(webhook)).execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
