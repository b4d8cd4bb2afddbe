package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.percentileCont;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long learners wait for reviews, by cohort and by reviewer. */
@Component
class ReviewFigures {

    private static final Field<BigDecimal> SECONDS =
            field("extract(epoch from {0} - {1})", BigDecimal.class, REVIEW.PUBLISHED_AT, ROUND.WAITING_SINCE);

    private final DSLContext db;

    ReviewFigures(DSLContext db) {
        this.db = db;
    }

    /** By what figures are put together. */
    enum By {
        COHORT,
        REVIEWER;

        private Field<UUID> published() {
            return this == COHORT ? ROUND.COHORT_ID : REVIEW.REVIEWER_ID;
        }

        private Field<UUID> waiting() {
            return this == COHORT ? ROUND.COHORT_ID : ROUND.ASSIGNEE_ID;
        }
    }

    /**
     * Reviews that were published.
     *
     * @param median half of them took no longer
     * @param most nine of ten took no longer
     * @param promised for how many of them there was a promise
     * @param kept how many of these came in time
     */
    record Published(UUID of, int count, Duration median, Duration most, int promised, int kept) {}

    /**
     * Rounds that wait now.
     *
     * @param of null for what is given to nobody
     * @param since when the one that waits longest began to
     */
    record Waiting(@Nullable UUID of, int count, int overdue, Instant since) {}

    List<Published> published(By by, Optional<UUID> cohort, Instant since) {
        return db.select(
                        by.published(),
                        count(),
                        percentileCont(0.5).withinGroupOrderBy(SECONDS),
                        percentileCont(0.9).withinGroupOrderBy(SECONDS),
                        count().filterWhere(ROUND.DUE_AT.isNotNull()),
                        count().filterWhere(REVIEW.PUBLISHED_AT.le(ROUND.DUE_AT)))
                .from(REVIEW)
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .where(REVIEW.PUBLISHED_AT.ge(since.atOffset(UTC)))
                .and(in(cohort))
                .groupBy(by.published())
                .fetch(found -> new Published(
                        found.value1(),
                        found.value2(),
                        Duration.ofSeconds(found.value3().longValue()),
                        Duration.ofSeconds(found.value4().longValue()),
                        found.value5(),
                        found.value6()));
    }

    List<Waiting> waiting(By by, Optional<UUID> cohort, Instant now) {
        return db.select(
                        by.waiting(),
                        count(),
                        count().filterWhere(ROUND.DUE_AT.le(now.atOffset(UTC))),
                        min(ROUND.WAITING_SINCE))
                .from(ROUND)
                .where(ROUND.STATE.eq(inline("SUBMITTED")))
                .and(in(cohort))
                .groupBy(by.waiting())
                .fetch(found -> new Waiting(found.value1(), found.value2(), found.value3(), instant(found.value4())));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    private static Condition in(Optional<UUID> cohort) {
        return cohort.map(ROUND.COHORT_ID::eq).orElse(noCondition());
    }
}
