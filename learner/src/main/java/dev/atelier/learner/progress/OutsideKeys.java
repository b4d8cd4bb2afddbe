package dev.atelier.learner.progress;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.OUTSIDE_KEY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the keys of scripts: one for each learner and cohort; a new one takes the place of the old. */
@Component
@Transactional
class OutsideKeys {

    /** How many reports of one key are heard in a minute, over all instances. */
    static final int MOST_IN_A_MINUTE = 30;

    private static final int BYTES = 32;

    private final DSLContext db;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    OutsideKeys(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** When a key was made, and when a report with it was heard last. */
    record Standing(Instant madeAt, Optional<Instant> lastHeardAt) {}

    /** Makes a key under the id of the form; the same form again gives the same key. */
    OutsideKey make(Seat seat, UUID form) {
        // Nobody takes a name that is somebody else's.
        var id = UUID.nameUUIDFromBytes((seat.enrolment() + " " + form).getBytes(StandardCharsets.US_ASCII));
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var now = Times.stored(clock.instant());
        db.insertInto(OUTSIDE_KEY)
                .set(OUTSIDE_KEY.COHORT_ID, seat.cohort().value())
                .set(OUTSIDE_KEY.LEARNER_ID, seat.learner().value())
                .set(OUTSIDE_KEY.ID, id)
                .set(OUTSIDE_KEY.SECRET, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .set(OUTSIDE_KEY.MADE_AT, now)
                .set(OUTSIDE_KEY.MINUTE, now)
                .onConflict(OUTSIDE_KEY.COHORT_ID, OUTSIDE_KEY.LEARNER_ID)
                .doUpdate()
                .setAllToExcluded()
                .where(OUTSIDE_KEY.ID.ne(id))
                .execute();
        return key(whose(seat)).orElseThrow();
    }

    void remove(Seat seat) {
        db.deleteFrom(OUTSIDE_KEY).where(whose(seat)).execute();
    }

    Optional<Standing> standing(Seat seat) {
        return db.select(OUTSIDE_KEY.MADE_AT, OUTSIDE_KEY.LAST_HEARD_AT)
                .from(OUTSIDE_KEY)
                .where(whose(seat))
                .fetchOptional(key -> new Standing(key.value1().toInstant(), instant(key.value2())));
    }

    Optional<OutsideKey> key(UUID id) {
        return key(OUTSIDE_KEY.ID.eq(id));
    }

    /** Counts a report; false if there were too many within this minute. */
    boolean heard(OutsideKey key) {
        var now = Times.stored(clock.instant());
        var over = OUTSIDE_KEY.MINUTE.lessOrEqual(val(now.minusMinutes(1)));
        return db.update(OUTSIDE_KEY)
                .set(OUTSIDE_KEY.LAST_HEARD_AT, now)
                .set(OUTSIDE_KEY.HEARD, when(over, inline(1)).otherwise(OUTSIDE_KEY.HEARD.plus(1)))
                .set(OUTSIDE_KEY.MINUTE, when(over, val(now)).otherwise(OUTSIDE_KEY.MINUTE))
                .where(OUTSIDE_KEY.ID.eq(key.id()))
                .returning(OUTSIDE_KEY.HEARD)
                .fetchOptional(OUTSIDE_KEY.HEARD)
                .filter(many -> many <= MOST_IN_A_MINUTE)
                .isPresent();
    }

    /** Whoever has given the seat back reports nothing any more. */
    boolean hasSeat(OutsideKey key) {
        return db.select(field(exists(selectOne()
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(key.cohort().value()))
                        .and(ENROLMENT.LEARNER_ID.eq(key.learner().value()))
                        .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED")))))
                .fetchSingle()
                .value1();
    }

    private Optional<OutsideKey> key(Condition which) {
        return db.select(
                        OUTSIDE_KEY.ID,
                        OUTSIDE_KEY.COHORT_ID.convertFrom(CohortId::new),
                        OUTSIDE_KEY.LEARNER_ID.convertFrom(LearnerId::new),
                        OUTSIDE_KEY.SECRET)
                .from(OUTSIDE_KEY)
                .where(which)
                .fetchOptional(mapping(OutsideKey::new));
    }

    private static Condition whose(Seat seat) {
        return OUTSIDE_KEY
                .COHORT_ID
                .eq(seat.cohort().value())
                .and(OUTSIDE_KEY.LEARNER_ID.eq(seat.learner().value()));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
