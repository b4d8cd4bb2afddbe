package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WEBHOOK;
import static dev.atelier.event.jooq.Tables.WEBHOOK_DELIVERY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.OutwardFact;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what is to be told, for each receiver that wants it, in the transaction that it comes true in. */
@Component
class Handing {

    private final DSLContext db;
    private final WebhookSettings settings;
    private final InstantSource clock;

    Handing(DSLContext db, WebhookSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(OutwardFact fact) {
        var message = UUID.randomUUID();
        var wanted = WEBHOOK.IS_ON.isTrue().and(WEBHOOK.WORKSHOP_ID.isNull()).and(WEBHOOK.FACTS.contains(new String[] {
            fact.type()
        }));
        write(message, fact.type(), val(Message.of(message, fact, clock.instant())), wanted, settings.patience());
    }

    /** For the chat of a workshop, if it wants to hear of facts of this type. */
    void tell(UUID workshop, String type, String sentence) {
        var payload = when(WEBHOOK.FORM.eq(inline(Form.CONTENT.name())), Message.content(sentence))
                .otherwise(Message.text(sentence));
        var wanted = WEBHOOK.IS_ON
                .isTrue()
                .and(WEBHOOK.WORKSHOP_ID.eq(workshop))
                .and(WEBHOOK.FACTS.contains(new String[] {type}));
        write(UUID.randomUUID(), type, payload, wanted, settings.patience());
    }

    /** One trial, told once and at once. */
    void trial(UUID webhook, UUID message, String sentence) {
        var fact = new OutwardFact("webhook.tried", Map.of("webhook", webhook));
        var payload = when(WEBHOOK.FORM.eq(inline(Form.SIGNED.name())), Message.of(message, fact, clock.instant()))
                .when(WEBHOOK.FORM.eq(inline(Form.CONTENT.name())), Message.content(sentence))
                .otherwise(Message.text(sentence));
        write(message, fact.type(), payload, WEBHOOK.ID.eq(webhook), Duration.ZERO);
    }

    private void write(UUID message, String type, Field<String> payload, Condition wanted, Duration patience) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        db.insertInto(
                        WEBHOOK_DELIVERY,
                        WEBHOOK_DELIVERY.WEBHOOK_ID,
                        WEBHOOK_DELIVERY.MESSAGE,
                        WEBHOOK_DELIVERY.TYPE,
                        WEBHOOK_DELIVERY.PAYLOAD,
                        WEBHOOK_DELIVERY.STATE,
                        WEBHOOK_DELIVERY.WRITTEN_AT,
                        WEBHOOK_DELIVERY.NEXT_AT,
                        WEBHOOK_DELIVERY.GIVE_UP_AT)
                .select(select(
                                WEBHOOK.ID,
                                val(message),
                                val(type),
                                payload,
                                val(State.WAITING.name()),
                                val(now),
                                val(now),
                                val(now.plus(patience)))
                        .from(WEBHOOK)
                        .where(wanted))
                .onConflict(WEBHOOK_DELIVERY.WEBHOOK_ID, WEBHOOK_DELIVERY.MESSAGE)
                .doNothing()
                .execute();
    }
}
