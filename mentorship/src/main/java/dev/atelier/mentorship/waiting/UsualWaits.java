package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How long reviews took lately, told so that nobody reads more into it: of how many, from where, and what the worst is. */
@Component
class UsualWaits {

    /** Of fewer reviews nothing is said. */
    static final int ENOUGH = 5;

    private static final int LAST = 12;

    private final DSLContext db;

    UsualWaits(DSLContext db) {
        this.db = db;
    }

    private record Median(int count, Duration span) {}

    /** Of this cohort, else of the workshop's cohorts, which go by its title. */
    String words(UUID cohort, Instant now) {
        var here = median(ROUND.COHORT_ID.eq(cohort));
        if (here.isPresent()) {
            return sentence(here.get(), "in this cohort") + longest(cohort, here.get(), now);
        }
        var title = select(COHORT.TITLE).from(COHORT).where(COHORT.ID.eq(cohort));
        var alike = select(COHORT.ID).from(COHORT).where(COHORT.TITLE.eq(title));
        return median(ROUND.COHORT_ID.in(alike))
                .map(there -> sentence(there, "of this workshop") + longest(cohort, there, now))
                .orElse("There were too few reviews so far to say how long one takes.");
    }

    private Optional<Median> median(Condition where) {
        var lately = db.select(field(
                                "extract(epoch from {0} - {1})",
                                BigDecimal.class, REVIEW.PUBLISHED_AT, ROUND.WAITING_SINCE)
                        .as("seconds"))
                .from(REVIEW)
                .join(ROUND)
                .on(ROUND.ID.eq(REVIEW.ROUND_ID))
                .where(REVIEW.PUBLISHED_AT.isNotNull())
                .and(where)
                .orderBy(REVIEW.PUBLISHED_AT.desc())
                .limit(LAST)
                .asTable("lately");
        var seconds = field("lately.seconds", BigDecimal.class);
        return db.select(count(), percentileCont(0.5).withinGroupOrderBy(seconds))
                .from(lately)
                .fetchOptional()
                .filter(found -> found.value1() >= ENOUGH)
                .map(found -> new Median(
                        found.value1(), Duration.ofSeconds(found.value2().longValue())));
    }

    private static String sentence(Median median, String where) {
        return "Half of the last " + median.count() + " reviews " + where + " came within " + Waits.words(median.span())
                + ".";
    }

    /** What still waits has no length yet, and would be left out of a median; so it is said beside it. */
    private String longest(UUID cohort, Median median, Instant now) {
        return db.select(min(ROUND.WAITING_SINCE))
                .from(ROUND)
                .where(ROUND.COHORT_ID.eq(cohort), ROUND.STATE.eq(inline("SUBMITTED")))
                .fetchOptional(0, OffsetDateTime.class)
                .map(since -> Duration.between(since.toInstant(), now))
                .filter(wait -> wait.compareTo(median.span()) > 0)
                .map(wait -> " Whoever waits longest right now has waited " + Waits.words(wait) + ".")
                .orElse("");
    }
}
