package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WEBHOOK;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Adds webhooks and changes them. An edit that has not seen the last one is refused. */
@Service
class WebhookEditing {

    private static final int MOST = 50;

    private final DSLContext db;
    private final Webhooks webhooks;
    private final InstantSource clock;

    WebhookEditing(DSLContext db, Webhooks webhooks, InstantSource clock) {
        this.db = db;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    enum Answer {
        ADDED,
        SAVED,
        /** Someone else changed it in the meantime: nothing was saved. */
        STALE,
        GONE
    }

    /**
     * Writes it in place of the revision that it names, or adds it if that is 0. What says the same as is kept is saved
     * already, so that sent twice it is one. A secret once given stays.
     */
    @Transactional
    public Answer write(Webhook webhook, Optional<Secret> secret) {
        // One after the other, so that two at once neither add one too many nor two chats of one workshop.
        db.execute("lock table event.webhook in share row exclusive mode");
        var kept = webhook.workshop().map(webhooks::chat).orElseGet(() -> webhooks.find(webhook.id()));
        if (kept.isEmpty()) {
            return webhook.revision() == 0 ? add(webhook, secret) : Answer.GONE;
        }
        return change(kept.get(), webhook);
    }

    private Answer add(Webhook webhook, Optional<Secret> secret) {
        if (webhook.workshop().isEmpty() && db.fetchCount(WEBHOOK, WEBHOOK.WORKSHOP_ID.isNull()) >= MOST) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "There are " + MOST + " webhooks already: remove one first.");
        }
        db.insertInto(WEBHOOK)
                .set(WEBHOOK.ID, webhook.id())
                .set(WEBHOOK.WORKSHOP_ID, webhook.workshop().orElse(null))
                .set(WEBHOOK.FORM, webhook.form().name())
                .set(WEBHOOK.NAME, webhook.name())
                .set(WEBHOOK.URL, webhook.url())
                .set(WEBHOOK.FACTS, webhook.facts().toArray(String[]::new))
                .set(WEBHOOK.SECRET, secret.map(Secret::written).orElse(null))
                .set(WEBHOOK.MADE_AT, now())
                .set(WEBHOOK.REST_UNTIL, now())
                .execute();
        return Answer.ADDED;
    }

    private Answer change(Webhook kept, Webhook webhook) {
        if (!kept.workshop().equals(webhook.workshop())) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "This is the chat of a workshop: it is changed at the workshop.");
        }
        if (kept.says(webhook)) {
            return Answer.SAVED;
        }
        if (kept.revision() != webhook.revision()) {
            return Answer.STALE;
        }
        db.update(WEBHOOK)
                .set(WEBHOOK.FORM, webhook.form().name())
                .set(WEBHOOK.NAME, webhook.name())
                .set(WEBHOOK.URL, webhook.url())
                .set(WEBHOOK.FACTS, webhook.facts().toArray(String[]::new))
                .set(WEBHOOK.REST_UNTIL, now())
                .set(WEBHOOK.REVISION, WEBHOOK.REVISION.plus(1))
                .where(WEBHOOK.ID.eq(kept.id()))
                .execute();
        return Answer.SAVED;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
