package dev.atelier.delivery;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What admins see of the queue, and the one thing that they may change. */
@Repository
class Outgoing {

    static final int PAGE = 50;

    /** One mail to one recipient, as listed. */
    record Row(
            UUID id,
            String recipient,
            String subject,
            State state,
            int attempts,
            boolean unclear,
            Instant writtenAt,
            Instant nextAt,
            @Nullable String reason) {}

    private final DSLContext db;
    private final InstantSource clock;
    private final Suppressions suppressions;

    Outgoing(DSLContext db, InstantSource clock, Suppressions suppressions) {
        this.db = db;
        this.clock = clock;
        this.suppressions = suppressions;
    }

    /** The newest first, one more than a page holds if there are more. */
    List<Row> list(Optional<State> state, Optional<UUID> before) {
        return db.select(
                        DISPATCH.ID,
                        DISPATCH.RECIPIENT,
                        MAIL.SUBJECT,
                        DISPATCH.STATE.convertFrom(State::valueOf),
                        DISPATCH.ATTEMPTS,
                        DISPATCH.UNCLEAR.gt(0),
                        MAIL.WRITTEN_AT.convertFrom(OffsetDateTime::toInstant),
                        DISPATCH.NEXT_AT.convertFrom(OffsetDateTime::toInstant),
                        DISPATCH.REASON)
                .from(DISPATCH)
                .join(MAIL)
                .on(MAIL.ID.eq(DISPATCH.MAIL_ID))
                .where(state.map(only -> DISPATCH.STATE.eq(only.name())).orElse(noCondition()))
                .and(before.map(DISPATCH.ID::lt).orElse(noCondition()))
                .orderBy(DISPATCH.ID.desc())
                .limit(PAGE + 1)
                .fetch(mapping(Row::new));
    }

    /** How many stand in each state that asks for a look; SENT is left out, as it only grows. */
    Map<State, Integer> open() {
        return db.select(DISPATCH.STATE, count())
                .from(DISPATCH)
                .where(DISPATCH.STATE.in(
                        State.QUEUED.name(), State.SENDING.name(), State.FAILED.name(), State.SUPPRESSED.name()))
                .groupBy(DISPATCH.STATE)
                .fetchMap(row -> State.valueOf(row.value1()), row -> row.value2());
    }

    /** Queues a failed or suppressed mail again, under the same Message-ID; false if it is neither. */
    @Transactional
    boolean resend(UUID dispatch) {
        var recipient = db.update(DISPATCH)
                .set(DISPATCH.STATE, State.QUEUED.name())
                .set(DISPATCH.ATTEMPTS, 0)
                .set(DISPATCH.NEXT_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .setNull(DISPATCH.SETTLED_AT)
                .setNull(DISPATCH.REASON)
                .where(DISPATCH.ID.eq(dispatch))
                .and(DISPATCH.STATE.in(State.FAILED.name(), State.SUPPRESSED.name()))
                .returningResult(lower(DISPATCH.RECIPIENT))
                .fetchOptional(row -> row.value1());
        recipient.ifPresent(suppressions::lift);
        return recipient.isPresent();
    }
}
