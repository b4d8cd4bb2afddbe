package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.AGENDA_NOTICE;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.jooq.impl.DSL.max;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import dev.atelier.event.StaffRole;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who plans by an agenda, and what they were told last. */
@Component
class Readers {

    private final DSLContext db;
    private final ObjectProvider<Attendees> attendees;

    Readers(DSLContext db, ObjectProvider<Attendees> attendees) {
        this.db = db;
        this.attendees = attendees;
    }

    /** Each person once: whoever is on the staff hears as such. */
    Collection<Reader> of(CohortId cohort) {
        var all = new LinkedHashMap<UUID, Reader>();
        db.select(INSTRUCTOR.ID, INSTRUCTOR.NAME, INSTRUCTOR.ADDRESS, COHORT_STAFF.ROLE.convertFrom(StaffRole::valueOf))
                .from(COHORT_STAFF)
                .join(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(COHORT_STAFF.INSTRUCTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()), INSTRUCTOR.RETIRED.isFalse())
                .orderBy(INSTRUCTOR.ID)
                .forEach(row ->
                        all.put(row.value1(), new Reader(row.value1(), row.value2(), row.value3(), row.value4())));
        attendees.stream()
                .flatMap(known -> known.of(cohort).stream())
                .forEach(attendee -> all.putIfAbsent(attendee.id(), Reader.of(attendee)));
        return all.values();
    }

    /** The release that each person knows, as far as they were ever told of one. */
    Map<UUID, Integer> told(CohortId cohort) {
        return db.select(AGENDA_NOTICE.PERSON_ID, max(AGENDA_NOTICE.TOLD_TO))
                .from(AGENDA_NOTICE)
                .where(AGENDA_NOTICE.COHORT_ID.eq(cohort.value()))
                .groupBy(AGENDA_NOTICE.PERSON_ID)
                .fetchMap(AGENDA_NOTICE.PERSON_ID, max(AGENDA_NOTICE.TOLD_TO));
    }
}
