package dev.atelier.learner.roster;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.jooq.tables.Enrolment;
import dev.atelier.learner.jooq.tables.EnrolmentHistory;
import dev.atelier.learner.signup.Answers;
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
    private static final EnrolmentHistory LATEST = ENROLMENT_HISTORY.as("latest");

    /** Those of the page, chosen first: what else is read, is read of them only. */
    private static final Enrolment CHOSEN = ENROLMENT.as("chosen");

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

    private static final Field<List<Answers.Given>> ANSWERS =
            Answers.given(ENROLMENT.ID).as("answers");

    private final DSLContext db;

    Entries(DSLContext db) {
        this.db = db;
    }

    /** At most {@code most} people after the one of that enrolment, in the order that the search asks for. */
    List<Entry> page(CohortId cohort, Search search, @Nullable UUID after, int most) {
        var order = Matching.order(search.sorting());
        return read(
                Matching.in(cohort, search).and(after == null ? trueCondition() : Matching.after(search, after)),
                most,
                order);
    }

    /** All who match, in that order. */
    List<UUID> ids(CohortId cohort, Search search, int most) {
        return db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(Matching.in(cohort, search))
                .orderBy(Matching.order(search.sorting()))
                .limit(most)
                .fetch(ENROLMENT.ID);
    }

    Optional<Entry> entry(CohortId cohort, EnrolmentId enrolment) {
        var which = ENROLMENT.COHORT_ID.eq(cohort.value()).and(ENROLMENT.ID.eq(enrolment.value()));
        return read(which, 1, List.of(ENROLMENT.ID)).stream().findFirst();
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
        var chosen = select(ENROLMENT.ID)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(which)
                .orderBy(order)
                .limit(most)
                .asTable(CHOSEN.getName());
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
                        LEARNER_.ID,
                        LEARNER_.NAME,
                        LEARNER_.ADDRESS,
                        LATEST.AT,
                        LATEST.REASON,
                        RANK,
                        ANSWERS)
                .from(chosen)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(CHOSEN.ID))
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .join(latest)
                .on(trueCondition())
                .orderBy(order)
                .fetch(Entries::entry);
    }

    private static Entry entry(Record found) {
        OffsetDateTime until = found.get(ENROLMENT.OFFERED_UNTIL);
        return new Entry(
                found.get(ENROLMENT.ID),
                found.get(LEARNER_.ID),
                found.get(LEARNER_.NAME),
                found.get(LEARNER_.ADDRESS),
                EnrolmentStatus.valueOf(found.get(ENROLMENT.STATUS)),
                until == null ? null : until.toInstant(),
                found.get(RANK),
                found.get(LATEST.AT).toInstant(),
                found.get(LATEST.REASON),
                found.get(ANSWERS));
    }
}
