package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.any;

import dev.atelier.event.CohortId;
import dev.atelier.event.SeatCounts;
import dev.atelier.learner.EnrolmentStatus;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells public pages how full a cohort is. */
@Component
class CountedSeats implements SeatCounts {

    private final DSLContext db;

    CountedSeats(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<CohortId, SeatCount> of(Collection<CohortId> cohorts) {
        var ids = cohorts.stream().map(CohortId::value).toArray(UUID[]::new);
        return db.select(
                        ROSTER.COHORT_ID,
                        ROSTER.CAPACITY,
                        Seats.count(ROSTER.COHORT_ID, EnrolmentStatus::holdsSeat),
                        Seats.count(ROSTER.COHORT_ID, EnrolmentStatus.WAITLISTED::equals))
                .from(ROSTER)
                .where(ROSTER.COHORT_ID.eq(any(ids)))
                .fetchMap(
                        row -> new CohortId(row.value1()),
                        row -> new SeatCount(row.value2(), row.value3(), row.value4()));
    }
}
