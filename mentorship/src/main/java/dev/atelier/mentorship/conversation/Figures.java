package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.ANSWER;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.percentileCont;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long learners wait for answers, by who gave them. */
@Component
class Figures {

    /** Of fewer answers nothing is said to learners. */
    static final int ENOUGH = 5;

    private static final Duration LATELY = Duration.ofDays(90);
    private static final Field<BigDecimal> SECONDS =
            field("extract(epoch from {0} - {1})", BigDecimal.class, ANSWER.ANSWERED_AT, ANSWER.ASKED_AT);

    private final DSLContext db;

    Figures(DSLContext db) {
        this.db = db;
    }

    /**
     * Answers of one mentor, or of all.
     *
     * @param median half of them took no longer
     * @param most nine of ten took no longer
     * @param kept how many came until they were promised
     */
    record Answers(@Nullable UUID mentor, int count, Duration median, Duration most, int kept) {}

    /** Questions that ask one mentor now; {@code since} is when the oldest was asked. */
    record Waiting(@Nullable UUID mentor, int count, Instant since) {}

    List<Answers> byMentor(Instant since) {
        return db.select(ANSWER.MENTOR_ID, count(), median(0.5), median(0.9), kept())
                .from(ANSWER)
                .where(ANSWER.ANSWERED_AT.ge(since.atOffset(UTC)))
                .groupBy(ANSWER.MENTOR_ID)
                .fetch(found -> new Answers(
                        found.value1(), found.value2(), span(found.value3()), span(found.value4()), found.value5()));
    }

    Optional<Answers> ofAll(Instant since) {
        return db.select(count(), median(0.5), median(0.9), kept())
                .from(ANSWER)
                .where(ANSWER.ANSWERED_AT.ge(since.atOffset(UTC)))
                .fetchOptional()
                .filter(found -> found.value1() > 0)
                .map(found ->
                        new Answers(null, found.value1(), span(found.value2()), span(found.value3()), found.value4()));
    }

    List<Waiting> waiting() {
        return db.select(CONVERSATION.MENTOR_ID, count(), min(CONVERSATION.WAITING_SINCE))
                .from(CONVERSATION)
                .where(CONVERSATION.TURN.eq(inline("MENTOR")))
                .groupBy(CONVERSATION.MENTOR_ID)
                .fetch(found -> new Waiting(
                        found.value1(), found.value2(), found.value3().toInstant()));
    }

    /** Names of mentors, those who teach no longer too. */
    Map<UUID, String> names(Collection<UUID> mentors) {
        return db.select(MENTOR.ID, MENTOR.NAME)
                .from(MENTOR)
                .where(MENTOR.ID.in(mentors))
                .fetchMap(MENTOR.ID, MENTOR.NAME);
    }

    /** Within what time half of the answers in each cohort came of late; those are left out of which there were too few. */
    Map<UUID, Duration> mediansOf(Collection<UUID> cohorts, Instant now) {
        return db.select(ANSWER.COHORT_ID, median(0.5))
                .from(ANSWER)
                .where(ANSWER.COHORT_ID.in(cohorts))
                .and(ANSWER.ANSWERED_AT.ge(now.minus(LATELY).atOffset(UTC)))
                .groupBy(ANSWER.COHORT_ID)
                .having(count().ge(ENOUGH))
                .fetchMap(found -> found.value1(), found -> span(found.value2()));
    }

    private static Field<BigDecimal> median(double part) {
        return percentileCont(part).withinGroupOrderBy(SECONDS);
    }

    private static Field<Integer> kept() {
        return count().filterWhere(ANSWER.ANSWERED_AT.le(ANSWER.DUE_AT));
    }

    private static Duration span(@Nullable BigDecimal seconds) {
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(seconds.longValue());
    }
}
