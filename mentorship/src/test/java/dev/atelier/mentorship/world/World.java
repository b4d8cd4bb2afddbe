package dev.atelier.mentorship.world;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.SEAT;

import dev.atelier.event.CohortId;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;

/** Makes the people and cohorts of a test, as news from upstream would have. */
@TestComponent
public class World {

    private final DSLContext db;

    World(DSLContext db) {
        this.db = db;
    }

    /** A cohort in Bengaluru with these people on its staff. */
    public CohortId cohort(UUID... staff) {
        var id = UUID.randomUUID();
        db.insertInto(COHORT)
                .values(
                        id,
                        1L,
                        "Mastering Stable Diffusion",
                        "COMPLETED",
                        LocalDateTime.parse("2023-08-05T09:30"),
                        LocalDateTime.parse("2023-08-05T17:30"),
                        "Asia/Kolkata")
                .execute();
        for (var person : staff) {
            db.insertInto(COHORT_STAFF).values(id, person, "INSTRUCTOR").execute();
        }
        return new CohortId(id);
    }

    /** Somebody who teaches. */
    public UUID mentor(String name) {
        var id = UUID.randomUUID();
        db.insertInto(MENTOR)
                .set(MENTOR.ID, id)
                .set(MENTOR.NAME, name)
                .set(MENTOR.ADDRESS, name.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                .execute();
        return id;
    }

    /** Somebody with a seat. */
    public UUID learner(String name, CohortId cohort) {
        var id = UUID.randomUUID();
        db.insertInto(PARTICIPANT)
                .values(id, name, name.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                .execute();
        seat(id, cohort, "COMPLETED");
        return id;
    }

    public void seat(UUID learner, CohortId cohort, String status) {
        db.insertInto(SEAT)
                .values(cohort.value(), learner, UUID.randomUUID(), status, OffsetDateTime.parse("2023-07-01T00:00Z"))
                .onConflict(SEAT.COHORT_ID, SEAT.LEARNER_ID)
                .doUpdate()
                .set(SEAT.STATUS, status)
                .execute();
    }
}
