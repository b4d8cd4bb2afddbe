package dev.atelier.learner.attendance;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where words about attendance are written down, one after the other; nothing in it is ever changed. */
@Component
class Register {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    Register(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** The enrolment of someone with a seat; locks it, so that no other word about them is written meanwhile. */
    Optional<EnrolmentId> seated(CohortId cohort, LearnerId learner) {
        return db.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.COHORT_ID.eq(cohort.value()))
                .and(ENROLMENT.LEARNER_ID.eq(learner.value()))
                .and(ENROLMENT.STATUS.in("ENROLLED", "COMPLETED"))
                .orderBy(ENROLMENT.ID.desc())
                .limit(1)
                .forNoKeyUpdate()
                .fetchOptional(row -> new EnrolmentId(row.value1()));
    }

    /** Everything that was said about a learner, the newest word first. */
    List<Word> about(CohortId cohort, LearnerId learner) {
        return db.select(Attendances.words(val(cohort.value()), val(learner.value())))
                .fetchSingle()
                .value1();
    }

    /** About whom anything is said of a slot; a word about the whole day says something about each of its slots. */
    Set<LearnerId> mentioned(CohortId cohort, LocalDate day, Optional<UUID> slot) {
        return db.selectDistinct(ATTENDANCE.LEARNER_ID.convertFrom(LearnerId::new))
                .from(ATTENDANCE)
                .where(ATTENDANCE.COHORT_ID.eq(cohort.value()))
                .and(ATTENDANCE.DAY.eq(day))
                .and(slot.map(id -> ATTENDANCE.SLOT_ID.isNull().or(ATTENDANCE.SLOT_ID.eq(id)))
                        .orElseGet(ATTENDANCE.SLOT_ID::isNull))
                .fetchSet(row -> row.value1());
    }

    /** Only words about the whole day are told to others: on them rest certificates and what the room sees. */
    void write(CohortId cohort, Word word) {
        var said = word.said();
        db.insertInto(ATTENDANCE)
                .set(ATTENDANCE.COHORT_ID, cohort.value())
                .set(ATTENDANCE.LEARNER_ID, word.learner().value())
                .set(ATTENDANCE.DAY, word.day())
                .set(ATTENDANCE.SLOT_ID, word.slot().orElse(null))
                .set(ATTENDANCE.STATUS, word.status().name())
                .set(ATTENDANCE.LEFT_AT, word.left().map(Times::stored).orElse(null))
                .set(ATTENDANCE.SOURCE, said.source().name())
                .set(ATTENDANCE.ACTOR, said.actor())
                .set(ATTENDANCE.MADE_AT, Times.stored(said.made()))
                .set(ATTENDANCE.AT, Times.stored(said.at()))
                .set(ATTENDANCE.REASON, said.reason())
                .execute();
        if (word.slot().isEmpty()) {
            events.publishEvent(new AttendanceRecorded(cohort, word.learner(), word.status()));
        }
    }
}
