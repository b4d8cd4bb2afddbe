package dev.atelier.event.staff;

import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.InstructorId;
import dev.atelier.event.Instructors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class KnownInstructors implements Instructors {

    private final DSLContext db;

    KnownInstructors(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void know(InstructorId id, String name, String address) {
        db.insertInto(INSTRUCTOR, INSTRUCTOR.ID, INSTRUCTOR.NAME, INSTRUCTOR.ADDRESS, INSTRUCTOR.RETIRED)
                .values(id.value(), name, address, false)
                .onConflict(INSTRUCTOR.ID)
                .doUpdate()
                .set(INSTRUCTOR.NAME, excluded(INSTRUCTOR.NAME))
                .set(INSTRUCTOR.ADDRESS, excluded(INSTRUCTOR.ADDRESS))
                .set(INSTRUCTOR.RETIRED, false)
                .execute();
    }

    @Override
    @Transactional
    public void retire(InstructorId id) {
        db.update(INSTRUCTOR)
                .set(INSTRUCTOR.RETIRED, true)
                .where(INSTRUCTOR.ID.eq(id.value()))
                .execute();
    }
}
