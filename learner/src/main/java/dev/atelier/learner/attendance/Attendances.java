package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static dev.atelier.learner.jooq.Tables.LEARNER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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

    /** A word of the staff; the same word again changes nothing. */
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
                                LEARNER.ID,
                                val(day),
                                val(status.name()),
                                val("STAFF"),
                                val(actor),
                                val(Times.stored(at)))
                        .from(LEARNER)
                        .where(LEARNER.ID.eq(learner.value()))
                        .and(status(val(cohort.value()), LEARNER.ID, day).isDistinctFrom(status.name())))
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
