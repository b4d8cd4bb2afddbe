package dev.atelier.event.webhook;

import static dev.atelier.event.jooq.Tables.WEBHOOK;
import static dev.atelier.event.jooq.Tables.WEBHOOK_ATTEMPT;
import static dev.atelier.event.jooq.Tables.WEBHOOK_DELIVERY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/** What was told to whom, as admins look at it. */
@Repository
class Deliveries {

    static final int PAGE = 50;

    private final DSLContext db;
    private final WebhookSettings settings;
    private final InstantSource clock;

    Deliveries(DSLContext db, WebhookSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** One attempt; {@code status} is null if nothing was answered. */
    record Attempt(
            int number, Instant at, int took, @Nullable Integer status, String words) {}

    /** A delivery with its attempts, the latest first. */
    record Delivery(
            long number,
            UUID webhook,
            UUID message,
            String type,
            String payload,
            State state,
            Times times,
            List<Attempt> attempts) {}

    record Times(Instant written, Instant next) {}

    /** The newest first. */
    List<Delivery> list(UUID webhook, Optional<State> only, Optional<Long> before, int most) {
        return find(
                WEBHOOK_DELIVERY
                        .WEBHOOK_ID
                        .eq(webhook)
                        .and(only.map(state -> WEBHOOK_DELIVERY.STATE.eq(state.name()))
                                .orElse(noCondition()))
                        .and(before.map(WEBHOOK_DELIVERY.NUMBER::lt).orElse(noCondition())),
                most);
    }

    Delivery delivery(UUID webhook, long number) {
        return delivery(webhook, WEBHOOK_DELIVERY.NUMBER.eq(number));
    }

    Delivery delivery(UUID webhook, UUID message) {
        return delivery(webhook, WEBHOOK_DELIVERY.MESSAGE.eq(message));
    }

    private Delivery delivery(UUID webhook, Condition which) {
        return find(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook).and(which), 1).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This delivery is no longer there: they are kept for some weeks."));
    }

    /** The latest of each webhook, found by their index however many there are. */
    Map<UUID, Delivery> latest() {
        var older = WEBHOOK_DELIVERY.as("older");
        var latest = field(select(max(older.NUMBER)).from(older).where(older.WEBHOOK_ID.eq(WEBHOOK.ID)));
        return find(WEBHOOK_DELIVERY.NUMBER.in(select(latest).from(WEBHOOK)), Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Delivery::webhook, delivery -> delivery));
    }

    private List<Delivery> find(Condition which, int most) {
        return db.select(
                        number(),
                        WEBHOOK_DELIVERY.WEBHOOK_ID,
                        message(),
                        type(),
                        payload(),
                        state(),
                        times(),
                        attempts())
                .from(WEBHOOK_DELIVERY)
                .where(which)
                .orderBy(WEBHOOK_DELIVERY.NUMBER.desc())
                .limit(most)
                .fetch(mapping(Delivery::new));
    }

    /** Sends it again under the same id, as long as a new one; false if it waits already. */
    boolean resend(UUID webhook, long number) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.update(WEBHOOK_DELIVERY)
                        .set(WEBHOOK_DELIVERY.STATE, State.WAITING.name())
                        .set(WEBHOOK_DELIVERY.NEXT_AT, now)
                        .set(WEBHOOK_DELIVERY.GIVE_UP_AT, now.plus(settings.patience()))
                        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhook), WEBHOOK_DELIVERY.NUMBER.eq(number))
                        .and(WEBHOOK_DELIVERY.STATE.ne(State.WAITING.name()))
                        .execute()
                == 1;
    }

    /** What is old goes, whatever became of it: nothing waits for that long but what somebody switched off. */
    @Scheduled(cron = "0 37 3 * * *", zone = "UTC")
    int forget() {
        return db.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WRITTEN_AT.lt(
                        clock.instant().minus(settings.keep()).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Field<Long> number() {
        return WEBHOOK_DELIVERY.NUMBER;
    }

    private static Field<UUID> message() {
        return WEBHOOK_DELIVERY.MESSAGE;
    }

    private static Field<String> type() {
        return WEBHOOK_DELIVERY.TYPE;
    }

    private static Field<String> payload() {
        return WEBHOOK_DELIVERY.PAYLOAD;
    }

    private static Field<State> state() {
        return WEBHOOK_DELIVERY.STATE.convertFrom(State::valueOf);
    }

    private static SelectField<Times> times() {
        return row(
                        WEBHOOK_DELIVERY.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant),
                        WEBHOOK_DELIVERY.NEXT_AT.convertFrom(OffsetDateTime::toInstant))
                .mapping(Times::new);
    }

    private static Field<List<Attempt>> attempts() {
        return multiset(select(
                                WEBHOOK_ATTEMPT.NUMBER,
                                WEBHOOK_ATTEMPT.AT.convertFrom(OffsetDateTime::toInstant),
                                WEBHOOK_ATTEMPT.TOOK_MILLIS,
                                WEBHOOK_ATTEMPT.STATUS,
                                WEBHOOK_ATTEMPT.WORDS)
                        .from(WEBHOOK_ATTEMPT)
                        .where(WEBHOOK_ATTEMPT.DELIVERY.eq(WEBHOOK_DELIVERY.NUMBER))
                        .orderBy(WEBHOOK_ATTEMPT.NUMBER.desc()))
                .convertFrom(rows -> rows.map(mapping(Attempt::new)));
    }
}
