package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentFacts;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerFacts;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.jooq.tables.Enrolment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * The only place that writes enrolments. Each method is one statement, and that statement writes one history row for
 * each enrolment it changes. The caller holds the roster's lock.
 */
@Component
class Ledger {

    private static final Field<UUID> ID = ENROLMENT.ID;

    private static final Enrolment CHOSEN = ENROLMENT.as("chosen");
    private static final Enrolment MOVED = ENROLMENT.as("moved");
    private static final Field<String> FROM = field(name("moved", "from_status"), String.class);

    private final DSLContext db;

    Ledger(DSLContext db) {
        this.db = db;
    }

    /** A new enrolment, WAITLISTED at {@code position} or ENROLLED. */
    Change enter(CohortId cohort, LearnerFacts learner, EnrolmentStatus status, int position, Cause cause) {
        var entered = name("entered")
                .as(db.insertInto(ENROLMENT)
                        .set(ENROLMENT.COHORT_ID, cohort.value())
                        .set(ENROLMENT.LEARNER_ID, learner.id().value())
                        .set(ENROLMENT.STATUS, status.name())
                        .set(ENROLMENT.CREATED_AT, cause.at().atOffset(UTC))
                        .returning(ID));
        var id = db.with(entered)
                .insertInto(ENROLMENT_HISTORY)
                .columns(
                        ENROLMENT_HISTORY.ENROLMENT_ID,
                        ENROLMENT_HISTORY.TO_STATUS,
                        ENROLMENT_HISTORY.ACTOR,
                        ENROLMENT_HISTORY.REASON,
                        ENROLMENT_HISTORY.AT)
                .select(select(
                                field(name("entered", "id"), UUID.class),
                                val(status.name()),
                                actor(cause),
                                val(cause.reason()),
                                at(cause))
                        .from(entered))
                .returningResult(ENROLMENT_HISTORY.ENROLMENT_ID)
                .fetchSingle()
                .value1();
        var facts = new EnrolmentFacts(new EnrolmentId(id), learner, cohort, status);
        return new Change(facts, null, cause.at(), position, cause);
    }

    /** Everyone in the cohort whom {@code which} selects gets a new status; the longest waiting first. */
    List<Change> move(CohortId cohort, Condition which, EnrolmentStatus status, Cause cause) {
        return move(cohort, which, Integer.MAX_VALUE, status, cause.at(), cause);
    }

    /** The {@code most} longest waiting are offered a seat until then. */
    List<Change> offer(CohortId cohort, int most, Instant until, Cause cause) {
        return move(cohort, Seats.are(EnrolmentStatus.WAITLISTED::equals), most, EnrolmentStatus.OFFERED, until, cause);
    }

    /** For whoever holds the lock: nobody changes it meanwhile. */
    EnrolmentStatus status(EnrolmentId enrolment) {
        return EnrolmentStatus.valueOf(db.select(ENROLMENT.STATUS)
                .from(ENROLMENT)
                .where(ENROLMENT.ID.eq(enrolment.value()))
                .fetchSingle()
                .value1());
    }

    boolean isLive(CohortId cohort, LearnerId learner) {
        return db.fetchExists(
                ENROLMENT,
                ENROLMENT.COHORT_ID.eq(cohort.value()),
                ENROLMENT.LEARNER_ID.eq(learner.value()),
                Seats.are(EnrolmentStatus::isLive));
    }

    private List<Change> move(
            CohortId cohort, Condition which, int most, EnrolmentStatus status, Instant until, Cause cause) {
        var chosen = name(CHOSEN.getName())
                .as(select(ID, ENROLMENT.STATUS)
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(cohort.value()), which)
                        .orderBy(ENROLMENT.WAITING_NUMBER)
                        .limit(most));
        var moved = name(MOVED.getName())
                .as(db.update(ENROLMENT)
                        .set(ENROLMENT.STATUS, status.name())
                        .set(ENROLMENT.OFFERED_UNTIL, status == EnrolmentStatus.OFFERED ? until.atOffset(UTC) : null)
                        .from(chosen)
                        .where(ID.eq(CHOSEN.ID))
                        .returningResult(
                                ID, ENROLMENT.LEARNER_ID, ENROLMENT.WAITING_NUMBER, CHOSEN.STATUS.as("from_status")));
        var noted = name("noted")
                .as(db.insertInto(ENROLMENT_HISTORY)
                        .columns(
                                ENROLMENT_HISTORY.ENROLMENT_ID,
                                ENROLMENT_HISTORY.FROM_STATUS,
                                ENROLMENT_HISTORY.TO_STATUS,
                                ENROLMENT_HISTORY.ACTOR,
                                ENROLMENT_HISTORY.REASON,
                                ENROLMENT_HISTORY.AT)
                        .select(select(MOVED.ID, FROM, val(status.name()), actor(cause), val(cause.reason()), at(cause))
                                .from(moved))
                        .returning(ENROLMENT_HISTORY.ENROLMENT_ID));
        return db.with(chosen, moved, noted)
                .select(MOVED.ID, FROM, LEARNER_.ID, LEARNER_.NAME, LEARNER_.ADDRESS)
                .from(moved)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(MOVED.LEARNER_ID))
                .orderBy(MOVED.WAITING_NUMBER)
                .fetch(row -> {
                    var learner = new LearnerFacts(new LearnerId(row.value3()), row.value4(), row.value5());
                    var facts = new EnrolmentFacts(new EnrolmentId(row.value1()), learner, cohort, status);
                    return new Change(facts, EnrolmentStatus.valueOf(row.value2()), until, 0, cause);
                });
    }

    private static Field<UUID> actor(Cause cause) {
        return val(cause.actor(), SQLDataType.UUID);
    }

    private static Field<OffsetDateTime> at(Cause cause) {
        return val(cause.at().atOffset(UTC));
    }
}
