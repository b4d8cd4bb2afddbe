package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.INBOUND_MAIL;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mail that waits to be sorted. */
@Component
class Unsorted {

    static final int MOST_ATTEMPTS = 6;

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DSLContext db;

    Unsorted(DSLContext db) {
        this.db = db;
    }

    /** @param attempt counts from 1 */
    record Taken(UUID id, int attempt) {}

    /** The longest waiting mail that nobody works on. Counted as tried at once: a mail that kills its reader ends too. */
    Optional<Taken> take(Instant now) {
        var due = db.select(INBOUND_MAIL.ID)
                .from(INBOUND_MAIL)
                .where(INBOUND_MAIL.STATE.eq(inline("RECEIVED")), INBOUND_MAIL.NEXT_AT.le(now.atOffset(UTC)))
                .orderBy(INBOUND_MAIL.NEXT_AT, INBOUND_MAIL.ID)
                .limit(1)
                .forUpdate()
                .skipLocked();
        return db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.ATTEMPTS, INBOUND_MAIL.ATTEMPTS.plus(1))
                .set(INBOUND_MAIL.NEXT_AT, now.plus(LEASE).atOffset(UTC))
                .where(INBOUND_MAIL.ID.eq(due))
                .returning(INBOUND_MAIL.ID, INBOUND_MAIL.ATTEMPTS)
                .fetchOptional(found -> new Taken(found.get(INBOUND_MAIL.ID), found.get(INBOUND_MAIL.ATTEMPTS)));
    }

    /** The mail itself, locked until the end of the transaction; empty if somebody else has settled it. */
    Optional<ReceivedMail> lock(UUID id) {
        return db.selectFrom(INBOUND_MAIL)
                .where(INBOUND_MAIL.ID.eq(id), INBOUND_MAIL.STATE.eq(inline("RECEIVED")))
                .forUpdate()
                .skipLocked()
                .fetchOptional(Unsorted::mail);
    }

    void settle(UUID id, Outcome outcome, Instant now) {
        settle(id, outcome, null, now);
    }

    void settle(UUID id, Outcome outcome, @Nullable UUID decider, Instant now) {
        db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.STATE, outcome.state().name())
                .set(INBOUND_MAIL.REASON, outcome.reason())
                .set(INBOUND_MAIL.PERSON_ID, outcome.whose().person())
                .set(INBOUND_MAIL.MONTH_ID, outcome.whose().month())
                .set(INBOUND_MAIL.CONVERSATION_ID, outcome.whose().conversation())
                .set(INBOUND_MAIL.DECIDED_BY, decider)
                .set(INBOUND_MAIL.SETTLED_AT, now.atOffset(UTC))
                .where(INBOUND_MAIL.ID.eq(id))
                .execute();
    }

    void later(UUID id, Instant at) {
        db.update(INBOUND_MAIL)
                .set(INBOUND_MAIL.NEXT_AT, at.atOffset(UTC))
                .where(INBOUND_MAIL.ID.eq(id), INBOUND_MAIL.STATE.eq(inline("RECEIVED")))
                .execute();
    }

    static ReceivedMail mail(Record found) {
        var raw = found.get(INBOUND_MAIL.RAW);
        return new ReceivedMail(
                found.get(INBOUND_MAIL.ID),
                found.get(INBOUND_MAIL.RECEIVED_AT).toInstant(),
                found.get(INBOUND_MAIL.SENDER),
                found.get(INBOUND_MAIL.RECIPIENT),
                Proofs.read(found),
                raw == null ? new byte[0] : raw);
    }
}
