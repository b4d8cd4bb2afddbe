package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Functions;
import org.jooq.Record7;
import org.jooq.RecordMapper;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;

/** The one way in which a whole cohort is read. */
final class CohortSelection {

    static final RecordMapper<Record7<CohortId, Long, CohortStatus, String, Offer, Plan, Boolean>, Cohort> READ =
            mapping(Cohort::new);

    private CohortSelection() {}

    static SelectOnConditionStep<Record7<CohortId, Long, CohortStatus, String, Offer, Plan, Boolean>> from(
            DSLContext db) {
        return db.select(
                        COHORT.ID.convertFrom(CohortId::new),
                        COHORT.REVISION,
                        COHORT.STATUS.convertFrom(CohortStatus::valueOf),
                        COHORT.REASON,
                        offer(),
                        plan(),
                        COHORT.DISCARDED)
                .from(COHORT)
                .join(WORKSHOP)
                .on(WORKSHOP.ID.eq(COHORT.WORKSHOP_ID))
                .leftJoin(VENUE)
                .on(VENUE.ID.eq(COHORT.VENUE_ID))
                .leftJoin(CURRICULUM)
                .on(CURRICULUM.ID.eq(COHORT.CURRICULUM_ID));
    }

    /**
     * A cohort that nobody changes until the transaction ends. Its row is held first and read afterwards, by a statement
     * of its own, so that what is read beside the row is no older than it.
     */
    static Optional<Cohort> lock(DSLContext db, CohortId id) {
        db.select(COHORT.ID)
                .from(COHORT)
                .where(COHORT.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
        return from(db).where(COHORT.ID.eq(id.value())).fetchOptional(READ);
    }

    private static SelectField<Offer> offer() {
        return row(
                        WORKSHOP.ID.convertFrom(WorkshopId::new),
                        WORKSHOP.SLUG,
                        WORKSHOP.TITLE,
                        WORKSHOP.SUMMARY,
                        WORKSHOP.TENTATIVE_NOTE)
                .mapping(Offer::new);
    }

    private static SelectField<Plan> plan() {
        return row(
                        COHORT.STARTS_AT,
                        COHORT.ENDS_AT,
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        row(venue(), COHORT.ONLINE_LINK).mapping(Place::new),
                        COHORT.CAPACITY,
                        staff(),
                        row(CURRICULUM.ID, CURRICULUM.VERSION).mapping(Functions.nullOnAnyNull(PinnedCurriculum::new)),
                        row(
                                        COHORT.LEARNERS_PER_HELPER,
                                        row(COHORT.MINIMUM_LEARNERS, COHORT.DECIDE_ON, COHORT.DECIDE_DAYS_AHEAD)
                                                .mapping(Functions.nullOnAnyNull(Minimum::new)))
                                .mapping(Wishes::new))
                .mapping(Plan::new);
    }

    static SelectField<Venue> venue() {
        return row(
                        VENUE.ID,
                        VENUE.NAME,
                        VENUE.STREET,
                        VENUE.LOCALITY,
                        VENUE.REGION,
                        VENUE.POSTAL_CODE,
                        VENUE.COUNTRY,
                        VENUE.ACCESS_NOTES,
                        VENUE.MAP_LINK)
                .mapping(Functions.nullOnAnyNull(Venue::new));
    }

    /** The lead first, then by name. */
    private static Field<List<StaffMember>> staff() {
        return multiset(select(
                                INSTRUCTOR.ID.convertFrom(InstructorId::new),
                                INSTRUCTOR.NAME,
                                COHORT_STAFF.ROLE.convertFrom(StaffRole::valueOf))
                        .from(COHORT_STAFF)
                        .join(INSTRUCTOR)
                        .on(INSTRUCTOR.ID.eq(COHORT_STAFF.INSTRUCTOR_ID))
                        .where(COHORT_STAFF.COHORT_ID.eq(COHORT.ID))
                        .orderBy(
                                case_(COHORT_STAFF.ROLE)
                                        .when("LEAD", 1)
                                        .when("INSTRUCTOR", 2)
                                        .else_(3),
                                INSTRUCTOR.NAME))
                .convertFrom(rows -> rows.map(mapping(StaffMember::new)));
    }
}
