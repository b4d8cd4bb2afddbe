package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads what published versions say of times. */
@Repository
public class Timetables {

    private final DSLContext db;

    Timetables(DSLContext db) {
        this.db = db;
    }

    /** That of a version; empty where there is no such one. */
    public Timetable of(UUID curriculum) {
        return db.select(VersionRows.modules(Timetable::of))
                .from(CURRICULUM)
                .where(CURRICULUM.ID.eq(curriculum))
                .fetchOptional(found -> found.value1())
                .orElse(Timetable.NONE);
    }
}
