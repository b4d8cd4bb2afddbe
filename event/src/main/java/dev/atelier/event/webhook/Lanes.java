package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WEBHOOK;
import static dev.atelier.event.jooq.Tables.WEBHOOK_ATTEMPT;
import static dev.atelier.event.jooq.Tables.WEBHOOK_DELIVERY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each receiver is a lane in which one delivery is on its way at a time, the oldest that is due. A lane is one worker's
 * until it has settled what it sent, or its lease runs out; then the same delivery leaves again, under the same id.
 */
@Repository
class Lanes {

    /** Longer than any attempt takes. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final DSLContext db;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Lanes(DSLContext db, InstantSource clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Takes the free lane with something due that was served the longest ago. */
    @Transactional
    Optional<Claimed> claim() {
        var now = now();
        var claim = UUID.randomUUID();
        return db.select(WEBHOOK.ID)
                .from(WEBHOOK)
                .where(WEBHOOK.IS_ON.isTrue(), WEBHOOK.REST_UNTIL.le(now))
                .and(WEBHOOK.LEASE_UNTIL.isNull().or(WEBHOOK.LEASE_UNTIL.le(now)))
                .and(exists(selectOne()
                        .from(WEBHOOK_DELIVERY)
                        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(WEBHOOK.ID), isDue(now))))
                .orderBy(WEBHOOK.TRIED_AT.asc().nullsFirst())
                .limit(1)
                // Facts that are being written down refer to the row meanwhile; they need not wait for this.
                .forNoKeyUpdate()
                .skipLocked()
                .fetchOptional(WEBHOOK.ID)
                .flatMap(webhook -> take(webhook, claim, now));
    }

    private Optional<Claimed> take(UUID webhook, UUID claim, OffsetDateTime now) {
        db.update(WEBHOOK)
                .set(WEBHOOK.CLAIM, claim)
                .set(WEBHOOK.LEASE_UNTIL, now.plus(LEASE))
                .set(WEBHOOK.TRIED_AT, now)
                .where(WEBHOOK.ID.eq(webhook))
                .execute();
        return db.select(
                        WEBHOOK.asterisk(),
                        WEBHOOK_DELIVERY.NUMBER,
                        WEBHOOK_DELIVERY.MESSAGE,
                        WEBHOOK_DELIVERY.PAYLOAD,
                        WEBHOOK_DELIVERY.ATTEMPTS,
                        WEBHOOK_DELIVERY.GIVE_UP_AT)
                .from(WEBHOOK)
                .join(WEBHOOK_DELIVERY)
                .on(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(WEBHOOK.ID))
                .where(WEBHOOK.ID.eq(webhook), isDue(now))
                .orderBy(WEBHOOK_DELIVERY.NUMBER)
                .limit(1)
                .fetchOptional(row -> claimed(row, claim, now));
    }

    private static Claimed claimed(Record row, UUID claim, OffsetDateTime now) {
        var until = row.get(WEBHOOK.FORMER_UNTIL);
        var former = until != null && until.isAfter(now) ? row.get(WEBHOOK.FORMER_SECRET) : null;
        return new Claimed(
                row.get(WEBHOOK.ID),
                claim,
                new Claimed.Receiver(
                        row.get(WEBHOOK.URL),
                        Stream.of(Optional.ofNullable(row.get(WEBHOOK.SECRET)), Optional.ofNullable(former))
                                .flatMap(Optional::stream)
                                .map(Secret::new)
                                .toList()),
                new Claimed.Trouble(
                        row.get(WEBHOOK.FAILURES),
                        Optional.ofNullable(row.get(WEBHOOK.FAILING_SINCE)).map(OffsetDateTime::toInstant)),
                new Claimed.Parcel(
                        row.get(WEBHOOK_DELIVERY.NUMBER),
                        row.get(WEBHOOK_DELIVERY.MESSAGE),
                        row.get(WEBHOOK_DELIVERY.PAYLOAD)),
                row.get(WEBHOOK_DELIVERY.ATTEMPTS),
                row.get(WEBHOOK_DELIVERY.GIVE_UP_AT).toInstant());
    }

    /** Writes down what became of an attempt and frees the lane. False if the claim is lost: then nothing is written. */
    @Transactional
    boolean settle(Claimed delivery, Outcome outcome, Consequence then) {
        if (!free(delivery, then)) {
            return false;
        }
        db.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, then.state().name())
                .set(WEBHOOK_DELIVERY.ATTEMPTS, delivery.attempts() + 1)
                .set(WEBHOOK_DELIVERY.NEXT_AT, utc(then.nextAt()))
                .where(WEBHOOK_DELIVERY.NUMBER.eq(delivery.parcel().number()))
                .execute();
        db.insertInto(WEBHOOK_ATTEMPT)
                .set(WEBHOOK_ATTEMPT.DELIVERY, delivery.parcel().number())
                .set(WEBHOOK_ATTEMPT.NUMBER, delivery.attempts() + 1)
                .set(WEBHOOK_ATTEMPT.AT, now())
                .set(WEBHOOK_ATTEMPT.TOOK_MILLIS, Math.toIntExact(outcome.took().toMillis()))
                .set(WEBHOOK_ATTEMPT.STATUS, status(outcome))
                .set(WEBHOOK_ATTEMPT.WORDS, outcome.words())
                .execute();
        if (!then.offBecause().isEmpty()) {
            events.publishEvent(new SwitchedOff(delivery.webhook(), then.offBecause()));
        }
        return true;
    }

    private boolean free(Claimed delivery, Consequence then) {
        var stays = then.offBecause().isEmpty();
        return db.update(WEBHOOK)
                        .setNull(WEBHOOK.CLAIM)
                        .setNull(WEBHOOK.LEASE_UNTIL)
                        .set(WEBHOOK.FAILURES, then.trouble().failures())
                        .set(
                                WEBHOOK.FAILING_SINCE,
                                then.trouble().since().map(Lanes::utc).orElse(null))
                        .set(WEBHOOK.REST_UNTIL, utc(then.restUntil()))
                        .set(WEBHOOK.IS_ON, stays ? WEBHOOK.IS_ON : inline(false))
                        .set(WEBHOOK.OFF_BECAUSE, then.offBecause())
                        .where(WEBHOOK.ID.eq(delivery.webhook()), WEBHOOK.CLAIM.eq(delivery.claim()))
                        .execute()
                == 1;
    }

    private static @Nullable Integer status(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered.status();
            case Outcome.Unreached unreached -> null;
        };
    }

    private static Condition isDue(OffsetDateTime now) {
        return WEBHOOK_DELIVERY.STATE.eq(inline(State.WAITING.name())).and(WEBHOOK_DELIVERY.NEXT_AT.le(now));
    }

    private OffsetDateTime now() {
        return Objects.requireNonNull(utc(clock.instant()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
