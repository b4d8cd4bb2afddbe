package dev.atelier.mentorship.month;

import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds who mentors next: of those who teach the cohort the one with the fewest open months, the lead if in doubt. */
@Component
public class Assignment {

    private final DSLContext db;

    Assignment(DSLContext db) {
        this.db = db;
    }

    /** Helpers are asked only where a cohort has nobody else. */
    public Optional<InstructorId> next(CohortId cohort, Instant now) {
        var load = field(selectCount()
                .from(MONTH)
                .where(MONTH.MENTOR_ID.eq(MENTOR.ID))
                .and(MONTH.CLOSES_AT.gt(now.atOffset(UTC))));
        return db.select(MENTOR.ID)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()))
                .and(MENTOR.TEACHES)
                .orderBy(
                        case_(COHORT_STAFF.ROLE).when("HELPER", 1).else_(0),
                        load,
                        case_(COHORT_STAFF.ROLE).when("LEAD", 0).else_(1),
                        MENTOR.ID)
                .limit(1)
                .fetchOptional(found -> new InstructorId(found.value1()));
    }
}
