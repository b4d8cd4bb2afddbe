package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static dev.atelier.delivery.jooq.Tables.SUPPRESSED_ADDRESS;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue. Every write but the first names the claim, so that a worker which was thought dead changes nothing.
 */
@Repository
class Dispatches {

    private final DSLContext db;
    private final InstantSource clock;
    private final DeliverySettings settings;

    Dispatches(DSLContext db, InstantSource clock, DeliverySettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes what has waited longest, at most {@code most}, that nobody else is taking. */
    List<UUID> claim(UUID claim, int most) {
        var due = name("due")
                .as(select(DISPATCH.ID)
                        .from(DISPATCH)
                        .where(DISPATCH.STATE.eq(State.QUEUED.name()), DISPATCH.NEXT_AT.le(now()))
                        .orderBy(DISPATCH.NEXT_AT)
                        .limit(most)
                        .forUpdate()
                        .skipLocked());
        return db.with(due)
                .update(DISPATCH)
                .set(DISPATCH.STATE, State.SENDING.name())
                .set(DISPATCH.CLAIM, claim)
                .set(DISPATCH.LEASE_UNTIL, in(settings.lease()))
                .setNull(DISPATCH.HANDED_OVER_AT)
                .from(due)
                .where(DISPATCH.ID.eq(field(name("due", "id"), SQLDataType.UUID)))
                .returningResult(DISPATCH.ID)
                .fetch(DISPATCH.ID);
    }

    /** What a worker needs to send one of its mails; empty if the claim is lost. */
    Optional<Claimed> read(UUID dispatch, UUID claim) {
        return db.select(
                        DISPATCH.ID,
                        DISPATCH.CLAIM,
                        MAIL.ID,
                        DISPATCH.RECIPIENT,
                        MAIL.ENVELOPE_FROM,
                        MAIL.RAW,
                        DISPATCH.ATTEMPTS,
                        MAIL.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant),
                        // Nobody ever reads mail there (RFC 2606): the address of someone who was erased.
                        field(lower(DISPATCH.RECIPIENT)
                                .endsWith(inline(".invalid"))
                                .or(exists(selectOne()
                                        .from(SUPPRESSED_ADDRESS)
                                        .where(SUPPRESSED_ADDRESS.ADDRESS.eq(lower(DISPATCH.RECIPIENT)))))))
                .from(DISPATCH)
                .join(MAIL)
                .on(MAIL.ID.eq(DISPATCH.MAIL_ID))
                .where(held(dispatch, claim))
                .fetchOptional(row -> new Claimed(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    /** Notes that the last byte is about to go out. False if the claim is lost: then it must not. */
    boolean handOver(Claimed mail) {
        return db.update(DISPATCH)
                        .set(DISPATCH.HANDED_OVER_AT, now())
                        .set(DISPATCH.LEASE_UNTIL, in(settings.lease()))
                        .where(held(mail.id(), mail.claim()))
                        .execute()
                == 1;
    }

    /** Notes that the server has it, and forgets the text once everybody has it. */
    @Transactional
    boolean sent(Claimed mail, String answer) {
        var noted =
                settle(State.SENT, answer).where(held(mail.id(), mail.claim())).execute() == 1;
        db.update(MAIL)
                .setNull(MAIL.RAW)
                .where(MAIL.ID.eq(mail.mail()))
                .and(notExists(selectOne()
                        .from(DISPATCH)
                        .where(DISPATCH.MAIL_ID.eq(MAIL.ID), DISPATCH.STATE.ne(State.SENT.name()))))
                .execute();
        return noted;
    }

    void failed(Claimed mail, String reason) {
        settle(State.FAILED, reason).where(held(mail.id(), mail.claim())).execute();
    }

    void suppressed(Claimed mail) {
        settle(State.SUPPRESSED, "A mail server called this address dead")
                .where(held(mail.id(), mail.claim()))
                .execute();
    }

    /** Puts a mail back that the server surely does not have. */
    void later(Claimed mail, Duration wait, String reason) {
        requeue(wait, reason).where(held(mail.id(), mail.claim())).execute();
    }

    /** Puts a mail back that the server may have; it comes under the same Message-ID. */
    void unclear(Claimed mail, String reason) {
        requeue(settings.unclear(), reason)
                .set(DISPATCH.UNCLEAR, DISPATCH.UNCLEAR.plus(1))
                .where(held(mail.id(), mail.claim()))
                .execute();
    }

    /** Gives back, untried, whatever is left of a claim. */
    void release(UUID claim) {
        db.update(DISPATCH)
                .set(DISPATCH.STATE, State.QUEUED.name())
                .setNull(DISPATCH.CLAIM)
                .setNull(DISPATCH.LEASE_UNTIL)
                .where(DISPATCH.CLAIM.eq(claim), DISPATCH.HANDED_OVER_AT.isNull())
                .execute();
    }

    /** Says that the holders of these claims are alive. */
    void renew(Collection<UUID> claims) {
        db.update(DISPATCH)
                .set(DISPATCH.LEASE_UNTIL, in(settings.lease()))
                .where(DISPATCH.CLAIM.in(claims), DISPATCH.STATE.eq(State.SENDING.name()))
                .execute();
    }

    /** Puts back what a dead worker held: at once if the server can't have it, else after a while. */
    int recover() {
        var expired = DISPATCH.STATE.eq(State.SENDING.name()).and(DISPATCH.LEASE_UNTIL.lt(now()));
        var untouched = requeue(Duration.ZERO, "the worker that had it is gone")
                .where(expired, DISPATCH.HANDED_OVER_AT.isNull())
                .execute();
        var unclear = requeue(Duration.ZERO, "the worker that had it is gone, and the server may have the mail")
                .set(DISPATCH.UNCLEAR, DISPATCH.UNCLEAR.plus(1))
                .where(expired, DISPATCH.HANDED_OVER_AT.lt(in(settings.unclear().negated())))
                .execute();
        return untouched + unclear;
    }

    private UpdateSetMoreStep<?> requeue(Duration wait, String reason) {
        return db.update(DISPATCH)
                .set(DISPATCH.STATE, State.QUEUED.name())
                .set(DISPATCH.ATTEMPTS, DISPATCH.ATTEMPTS.plus(1))
                .set(DISPATCH.NEXT_AT, in(wait))
                .set(DISPATCH.REASON, reason)
                .setNull(DISPATCH.CLAIM)
                .setNull(DISPATCH.LEASE_UNTIL)
                .setNull(DISPATCH.HANDED_OVER_AT);
    }

    private UpdateSetMoreStep<?> settle(State state, String reason) {
        return db.update(DISPATCH)
                .set(DISPATCH.STATE, state.name())
                .set(DISPATCH.ATTEMPTS, DISPATCH.ATTEMPTS.plus(1))
                .set(DISPATCH.SETTLED_AT, now())
                .set(DISPATCH.REASON, reason)
                .setNull(DISPATCH.CLAIM)
                .setNull(DISPATCH.LEASE_UNTIL);
    }

    private static Condition held(UUID dispatch, UUID claim) {
        return DISPATCH.ID.eq(dispatch).and(DISPATCH.CLAIM.eq(claim)).and(DISPATCH.STATE.eq(State.SENDING.name()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime in(Duration wait) {
        Instant then = clock.instant().plus(wait);
        return then.atOffset(ZoneOffset.UTC);
    }
}
