package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WORKSHOP;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/** Knows the workshops that may have a chat, and the chats that they have. */
@Repository
class Chats {

    private final DSLContext db;
    private final Webhooks webhooks;

    Chats(DSLContext db, Webhooks webhooks) {
        this.db = db;
        this.webhooks = webhooks;
    }

    /** Where a workshop writes to, if it does. */
    Optional<Webhook> kept(UUID workshop) {
        return webhooks.chat(workshop);
    }

    /** What a workshop is called; 404 if there is none. */
    String title(UUID workshop) {
        return db.select(WORKSHOP.TITLE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop))
                .fetchOptional(WORKSHOP.TITLE)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such workshop. Look for it among the curricula."));
    }
}
