package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who is here. The newest word about a learner and day holds. */
@Component
@Transactional
public class Attendances {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    Attendances(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Empty where nothing is recorded: the status that holds for a learner on a day, as a column of a bigger query. */
    public static Field<String> status(Field<UUID> cohort, Field<UUID> learner, LocalDate day) {
        var newest = ATTENDANCE.as("newest_attendance");
        return field(select(newest.STATUS)
                .from(newest)
                .where(newest.COHORT_ID.eq(cohort))
                .and(newest.LEARNER_ID.eq(learner))
                .and(newest.DAY.eq(day))
                .orderBy(newest.ID.desc())
                .limit(1));
    }

    /** All that was recorded about a learner, the newest word about a day first, as a column of a bigger query. */
    public static Field<List<Recorded>> recorded(Field<UUID> cohort, Field<UUID> learner) {
        return multiset(select(
                                ATTENDANCE.DAY,
                                ATTENDANCE.STATUS.convertFrom(AttendanceStatus::valueOf),
                                ATTENDANCE.SOURCE.convertFrom("CODE"::equals),
                                ATTENDANCE.AT.convertFrom(at -> at.toInstant()))
                        .from(ATTENDANCE)
                        .where(ATTENDANCE.COHORT_ID.eq(cohort))
                        .and(ATTENDANCE.LEARNER_ID.eq(learner))
                        .orderBy(ATTENDANCE.DAY, ATTENDANCE.ID.desc()))
                .convertFrom(words -> words.map(mapping(Recorded::new)));
    }

    /** Whether the word that holds about some day of the cohort is that a learner was there. */
    public static Condition attended(Field<UUID> cohort, Field<UUID> learner) {
        var newer = ATTENDANCE.as("newer_attendance");
        return exists(selectOne()
                .from(ATTENDANCE)
                .where(ATTENDANCE.COHORT_ID.eq(cohort))
                .and(ATTENDANCE.LEARNER_ID.eq(learner))
                .and(ATTENDANCE.STATUS.in("PRESENT", "LATE"))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.COHORT_ID.eq(ATTENDANCE.COHORT_ID))
                        .and(newer.LEARNER_ID.eq(ATTENDANCE.LEARNER_ID))
                        .and(newer.DAY.eq(ATTENDANCE.DAY))
                        .and(newer.ID.gt(ATTENDANCE.ID)))));
    }

    /** Whoever checks in twice has come once; a correction by the staff is not overwritten. */
    void checkIn(CohortId cohort, LearnerId learner, LocalDate day, Instant at) {
        var written = db.insertInto(ATTENDANCE)
                .set(ATTENDANCE.COHORT_ID, cohort.value())
                .set(ATTENDANCE.LEARNER_ID, learner.value())
                .set(ATTENDANCE.DAY, day)
                .set(ATTENDANCE.STATUS, AttendanceStatus.PRESENT.name())
                .set(ATTENDANCE.SOURCE, "CODE")
                .set(ATTENDANCE.ACTOR, learner.value())
                .set(ATTENDANCE.AT, Times.stored(at))
                .onConflictDoNothing()
                .execute();
        if (written == 1) {
            events.publishEvent(new AttendanceRecorded(cohort, learner, AttendanceStatus.PRESENT));
        }
    }

    /** A word of the staff about someone with a seat; the same word again changes nothing. */
    void mark(CohortId cohort, LearnerId learner, LocalDate day, AttendanceStatus status, UUID actor, Instant at) {
        var written = db.insertInto(
                        ATTENDANCE,
                        ATTENDANCE.COHORT_ID,
                        ATTENDANCE.LEARNER_ID,
                        ATTENDANCE.DAY,
                        ATTENDANCE.STATUS,
                        ATTENDANCE.SOURCE,
                        ATTENDANCE.ACTOR,
                        ATTENDANCE.AT)
                .select(select(
                                val(cohort.value()),
                                ENROLMENT.LEARNER_ID,
                                val(day),
                                val(status.name()),
                                val("STAFF"),
                                val(actor),
                                val(Times.stored(at)))
                        .from(ENROLMENT)
                        .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                        .and(ENROLMENT.LEARNER_ID.eq(learner.value()))
                        .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                        .and(status(ENROLMENT.COHORT_ID, ENROLMENT.LEARNER_ID, day)
                                .isDistinctFrom(status.name()))
                        .limit(1))
                .execute();
        if (written == 1) {
            events.publishEvent(new AttendanceRecorded(cohort, learner, status));
        }
    }

    @Transactional(readOnly = true)
    Optional<AttendanceStatus> of(CohortId cohort, LearnerId learner, LocalDate day) {
        return Optional.ofNullable(db.select(status(val(cohort.value()), val(learner.value()), day))
                        .fetchSingle()
                        .value1())
                .map(AttendanceStatus::valueOf);
    }
}
