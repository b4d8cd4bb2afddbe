package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.availability.Availabilities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be asked to review in a cohort, with what each of them has open in all cohorts. */
@Component
class Colleagues {

    private final DSLContext db;
    private final Availabilities availabilities;

    Colleagues(DSLContext db, Availabilities availabilities) {
        this.db = db;
        this.availabilities = availabilities;
    }

    /**
     * One of the staff who teaches.
     *
     * @param open rounds that wait and are given to them, or held by them
     * @param awayUntil the last day away; null if they are there
     * @param there the end of their next day of work
     */
    record Colleague(
            UUID id,
            String name,
            boolean helper,
            int open,
            @Nullable LocalDate awayUntil,
            Instant there) {

        boolean away() {
            return awayUntil != null;
        }

        Colleague withOneMore() {
            return new Colleague(id, name, helper, open + 1, awayUntil, there);
        }
    }

    /** By name. */
    List<Colleague> of(CohortId cohort, Instant now) {
        return read(cohort, now, false);
    }

    /** The same; nobody of them leaves before the transaction ends. */
    List<Colleague> hold(CohortId cohort, Instant now) {
        return read(cohort, now, true);
    }

    private List<Colleague> read(CohortId cohort, Instant now, boolean held) {
        var zone = COHORT.ZONE.convertFrom(ZoneId::of);
        var query = db.select(MENTOR.ID, MENTOR.NAME, COHORT_STAFF.ROLE, open(), zone)
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(COHORT_STAFF.COHORT_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort.value()))
                .and(MENTOR.TEACHES)
                .orderBy(MENTOR.NAME, MENTOR.ID);
        var found = held ? query.forShare().of(COHORT_STAFF, MENTOR).fetch() : query.fetch();
        var known = availabilities.of(found.map(line -> line.value1()), now);
        return found.map(line -> {
            var availability = known.of(line.value1(), line.value5());
            return new Colleague(
                    line.value1(),
                    line.value2(),
                    "HELPER".equals(line.value3()),
                    line.value4(),
                    availability.awayUntil(now).orElse(null),
                    availability.due(now, 1));
        });
    }

    private static Field<Integer> open() {
        return field(select(count())
                .from(ROUND)
                .where(ROUND.STATE.eq(inline("SUBMITTED")))
                .and(ROUND.ASSIGNEE_ID
                        .eq(MENTOR.ID)
                        .or(ROUND.REVIEWER_ID.eq(MENTOR.ID).and(ROUND.ASSIGNEE_ID.isNull()))));
    }
}
