package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.jooq.tables.Enrolment;
import dev.atelier.learner.jooq.tables.EnrolmentHistory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who is in a cohort: one statement a page, however many have come and gone elsewhere. */
@Component
class Entries {

    private static final Enrolment AHEAD = ENROLMENT.as("ahead");
    private static final Enrolment LAST_SEEN = ENROLMENT.as("last_seen");
    private static final EnrolmentHistory LATEST = ENROLMENT_HISTORY.as("latest");

    private static final Field<Integer> RANK = when(
                    ENROLMENT.STATUS.eq(EnrolmentStatus.WAITLISTED.name()),
                    field(selectCount()
                                    .from(AHEAD)
                                    .where(
                                            AHEAD.COHORT_ID.eq(ENROLMENT.COHORT_ID),
                                            AHEAD.STATUS.eq(inline(EnrolmentStatus.WAITLISTED.name())),
                                            AHEAD.WAITING_NUMBER.lt(ENROLMENT.WAITING_NUMBER)))
                            .plus(1))
            .as("rank");

    private final DSLContext db;

    Entries(DSLContext db) {
        this.db = db;
    }

    /** At most {@code most} people after the one of that enrolment, by name, or by rank if they wait. */
    List<Entry> page(CohortId cohort, Shown shown, String name, @Nullable UUID after, int most) {
        var named = name.isBlank()
                ? trueCondition()
                : LEARNER_.NAME.containsIgnoreCase(name.strip()).or(LEARNER_.ADDRESS.containsIgnoreCase(name.strip()));
        var which = ENROLMENT
                .COHORT_ID
                .eq(cohort.value())
                .and(ENROLMENT.STATUS.in(shown.statuses()))
                .and(named)
                .and(after == null ? trueCondition() : after(shown, after));
        return read(which, most, order(shown));
    }

    Optional<Entry> entry(CohortId cohort, EnrolmentId enrolment) {
        var which = ENROLMENT.COHORT_ID.eq(cohort.value()).and(ENROLMENT.ID.eq(enrolment.value()));
        return read(which, 1, List.of()).stream().findFirst();
    }

    /** How many there are in each status; none is left out, not named. */
    Map<EnrolmentStatus, Integer> counts(CohortId cohort) {
        return db.select(ENROLMENT.STATUS, count())
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .groupBy(ENROLMENT.STATUS)
                .fetchMap(found -> EnrolmentStatus.valueOf(found.value1()), found -> found.value2());
    }

    private List<Entry> read(Condition which, int most, List<OrderField<?>> order) {
        var latest = lateral(select(LATEST.AT, LATEST.REASON)
                        .from(LATEST)
                        .where(LATEST.ENROLMENT_ID.eq(ENROLMENT.ID))
                        .orderBy(LATEST.ID.desc())
                        .limit(1))
                .as(LATEST.getName());
        return db.select(
                        ENROLMENT.ID,
                        ENROLMENT.STATUS,
                        ENROLMENT.OFFERED_UNTIL,
                        LEARNER_.NAME,
                        LEARNER_.ADDRESS,
                        LATEST.AT,
                        LATEST.REASON,
                        RANK)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .join(latest)
                .on(trueCondition())
                .where(which)
                .orderBy(order)
                .limit(most)
                .fetch(Entries::entry);
    }

    private static List<OrderField<?>> order(Shown shown) {
        return shown == Shown.WAITING ? List.of(ENROLMENT.WAITING_NUMBER) : List.of(LEARNER_.NAME, ENROLMENT.ID);
    }

    /** The name of whom the page before ended with is looked up, so that no link holds it. */
    private static Condition after(Shown shown, UUID enrolment) {
        var person = LEARNER_.as("person");
        return shown == Shown.WAITING
                ? ENROLMENT.WAITING_NUMBER.gt(
                        select(LAST_SEEN.WAITING_NUMBER).from(LAST_SEEN).where(LAST_SEEN.ID.eq(enrolment)))
                : row(LEARNER_.NAME, ENROLMENT.ID)
                        .gt(select(person.NAME, LAST_SEEN.ID)
                                .from(LAST_SEEN)
                                .join(person)
                                .on(person.ID.eq(LAST_SEEN.LEARNER_ID))
                                .where(LAST_SEEN.ID.eq(enrolment)));
    }

    private static Entry entry(Record found) {
        OffsetDateTime until = found.get(ENROLMENT.OFFERED_UNTIL);
        return new Entry(
                found.get(ENROLMENT.ID),
                found.get(LEARNER_.NAME),
                found.get(LEARNER_.ADDRESS),
                EnrolmentStatus.valueOf(found.get(ENROLMENT.STATUS)),
                until == null ? null : until.toInstant(),
                found.get(RANK),
                found.get(LATEST.AT).toInstant(),
                found.get(LATEST.REASON));
    }
}
