package dev.atelier.event.subscription;

import static dev.atelier.event.jooq.Tables.COHORT_STAFF;

import dev.atelier.event.Attendees;
import dev.atelier.event.CohortId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/** Finds the cohorts that somebody comes to or teaches. */
@Repository
class PersonsCohorts {

    private final DSLContext db;
    private final ObjectProvider<Attendees> attendees;

    PersonsCohorts(DSLContext db, ObjectProvider<Attendees> attendees) {
        this.db = db;
        this.attendees = attendees;
    }

    List<CohortId> of(UUID person) {
        var taught = db
                .select(COHORT_STAFF.COHORT_ID)
                .from(COHORT_STAFF)
                .where(COHORT_STAFF.INSTRUCTOR_ID.eq(person))
                .fetch(row -> new CohortId(row.value1()))
                .stream();
        var attended = attendees.stream().flatMap(known -> known.cohortsOf(person).stream());
        return Stream.concat(taught, attended).toList();
    }
}
