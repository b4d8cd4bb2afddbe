package dev.atelier.gateway;

import static dev.atelier.gateway.jooq.Tables.KEPT_CALL;

import dev.atelier.gateway.KeptCall.Answer;
import dev.atelier.gateway.KeptCall.Start;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Calls that named themselves, with their first answers, for a day. Of any number at once, one is the first. */
@Component
class KeptCalls {

    static final Duration KEPT = Duration.ofDays(1);

    /** An instance that died leaves its call open; after this long the next one takes it up. */
    static final Duration LONGEST_CALL = Duration.ofMinutes(1);

    private final DSLContext db;
    private final InstantSource clock;

    KeptCalls(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    Start start(KeptCall call) {
        // As PostgreSQL keeps it, since it is compared later.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        db.deleteFrom(KEPT_CALL)
                .where(is(call), KEPT_CALL.STARTED_AT.lt(now.minus(KEPT).atOffset(ZoneOffset.UTC)))
                .execute();
        var first = db.insertInto(KEPT_CALL)
                .set(KEPT_CALL.PERSON, call.person())
                .set(KEPT_CALL.KEY_HASH, call.key())
                .set(KEPT_CALL.FINGERPRINT, call.fingerprint())
                .set(KEPT_CALL.STARTED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return first == 1 ? new Start.First(now) : again(call, now);
    }

    private Start again(KeptCall call, Instant now) {
        var before = db.selectFrom(KEPT_CALL).where(is(call)).fetchOne();
        if (before == null) {
            // It failed just now; whoever asks again is the first.
            return new Start.Busy();
        }
        if (!Arrays.equals(before.getFingerprint(), call.fingerprint())) {
            return new Start.Other();
        }
        var status = before.getStatus();
        var body = before.getBody();
        if (status != null && body != null) {
            return new Start.Again(
                    new Answer(status, before.getContentType(), before.getLocation(), before.getEtag(), body));
        }
        return takeUp(call, now) ? new Start.First(now) : new Start.Busy();
    }

    private boolean takeUp(KeptCall call, Instant now) {
        return db.update(KEPT_CALL)
                        .set(KEPT_CALL.STARTED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(
                                is(call),
                                KEPT_CALL.STATUS.isNull(),
                                KEPT_CALL.STARTED_AT.le(now.minus(LONGEST_CALL).atOffset(ZoneOffset.UTC)))
                        .execute()
                == 1;
    }

    void keep(KeptCall call, Start.First attempt, Answer answer) {
        db.update(KEPT_CALL)
                .set(KEPT_CALL.STATUS, (short) answer.status())
                .set(KEPT_CALL.CONTENT_TYPE, answer.type())
                .set(KEPT_CALL.LOCATION, answer.location())
                .set(KEPT_CALL.ETAG, answer.tag())
                .set(KEPT_CALL.BODY, answer.body())
                .where(is(call), isAttempt(attempt))
                .execute();
    }

    /** Nothing was done, so the key is free. */
    void drop(KeptCall call, Start.First attempt) {
        db.deleteFrom(KEPT_CALL).where(is(call), isAttempt(attempt)).execute();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        db.deleteFrom(KEPT_CALL)
                .where(KEPT_CALL.STARTED_AT.lt(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private static Condition is(KeptCall call) {
        return KEPT_CALL.PERSON.eq(call.person()).and(KEPT_CALL.KEY_HASH.eq(call.key()));
    }

    private static Condition isAttempt(Start.First attempt) {
        return KEPT_CALL.STARTED_AT.eq(attempt.at().atOffset(ZoneOffset.UTC)).and(KEPT_CALL.STATUS.isNull());
    }
}
