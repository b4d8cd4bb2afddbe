package dev.atelier.identity.signin;

import static dev.atelier.identity.jooq.Tables.ASKING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import dev.atelier.gateway.Network;
import dev.atelier.identity.account.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How often one may ask for a link in a quarter of an hour: 5 times for one address, 30 times from one network address. */
@Component
class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 5;
    private static final int PER_NETWORK = 30;

    private final DSLContext db;
    private final InstantSource clock;

    Limits(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Counts this time, and tells whether it is still within the limits. */
    boolean allow(Address address, String from) {
        return count("network " + Network.of(from)) <= PER_NETWORK && count("address " + address) <= PER_ADDRESS;
    }

    int forget() {
        return db.deleteFrom(ASKING).where(ASKING.SINCE.lt(windowStart())).execute();
    }

    /** One statement, so that a hundred requests at once are counted as a hundred. */
    private int count(String subject) {
        var over = ASKING.SINCE.le(windowStart());
        return db.insertInto(ASKING)
                .set(ASKING.SUBJECT, hash(subject))
                .set(ASKING.SINCE, now())
                .set(ASKING.TIMES, 1)
                .onConflict(ASKING.SUBJECT)
                .doUpdate()
                .set(ASKING.TIMES, when(over, inline(1)).otherwise(ASKING.TIMES.plus(1)))
                .set(ASKING.SINCE, when(over, now()).otherwise(ASKING.SINCE))
                .returningResult(ASKING.TIMES)
                .fetchSingle()
                .value1();
    }

    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime windowStart() {
        return now().minus(WINDOW);
    }
}
