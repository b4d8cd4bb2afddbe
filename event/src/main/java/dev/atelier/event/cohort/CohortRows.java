package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_HISTORY;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.VENUE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.event.WorkshopId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes cohorts. Whoever changes one holds its row from reading to writing. */
@Repository
class CohortRows {

    private final DSLContext db;

    CohortRows(DSLContext db) {
        this.db = db;
    }

    /** Reads a cohort and keeps others from changing it until the transaction ends. */
    Optional<Cohort> lock(CohortId id) {
        return CohortSelection.lock(db, id);
    }

    /** False if a cohort of this id is already there: the form was sent twice. */
    boolean add(CohortId id, WorkshopId workshop, Plan plan, Instant now) {
        var added = db.insertInto(COHORT)
                .set(COHORT.ID, id.value())
                .set(COHORT.WORKSHOP_ID, workshop.value())
                .set(COHORT.CURRICULUM_ID, curriculum(plan))
                .set(COHORT.STARTS_AT, plan.startsAt())
                .set(COHORT.ENDS_AT, plan.endsAt())
                .set(COHORT.ZONE, plan.zone().getId())
                .set(COHORT.VENUE_ID, venue(plan.place().venue()))
                .set(COHORT.ONLINE_LINK, plan.place().link())
                .set(COHORT.CAPACITY, plan.capacity())
                .set(wishes(plan.wishes()))
                .set(COHORT.CREATED_AT, at(now))
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            writeStaff(id, plan);
        }
        return added == 1;
    }

    void write(CohortId id, Plan plan) {
        db.update(COHORT)
                .set(COHORT.REVISION, COHORT.REVISION.plus(1))
                .set(COHORT.CURRICULUM_ID, curriculum(plan))
                .set(COHORT.STARTS_AT, plan.startsAt())
                .set(COHORT.ENDS_AT, plan.endsAt())
                .set(COHORT.ZONE, plan.zone().getId())
                .set(COHORT.VENUE_ID, venue(plan.place().venue()))
                .set(COHORT.ONLINE_LINK, plan.place().link())
                .set(COHORT.CAPACITY, plan.capacity())
                .set(wishes(plan.wishes()))
                .where(COHORT.ID.eq(id.value()))
                .execute();
        writeStaff(id, plan);
    }

    /** Writes where it stands now. */
    void writeStanding(Cohort cohort) {
        db.update(COHORT)
                .set(COHORT.REVISION, COHORT.REVISION.plus(1))
                .set(COHORT.STATUS, cohort.status().name())
                .set(COHORT.REASON, cohort.reason())
                .set(COHORT.DISCARDED, cohort.discarded())
                .where(COHORT.ID.eq(cohort.id().value()))
                .execute();
    }

    void remember(CohortId id, long revision, Instant now, UUID actor, List<String> what) {
        db.insertInto(COHORT_HISTORY)
                .set(COHORT_HISTORY.COHORT_ID, id.value())
                .set(COHORT_HISTORY.REVISION, revision)
                .set(COHORT_HISTORY.AT, at(now))
                .set(COHORT_HISTORY.ACTOR, actor)
                .set(COHORT_HISTORY.WHAT, what.toArray(String[]::new))
                .execute();
    }

    private void writeStaff(CohortId id, Plan plan) {
        db.deleteFrom(COHORT_STAFF).where(COHORT_STAFF.COHORT_ID.eq(id.value())).execute();
        if (plan.staff().isEmpty()) {
            return;
        }
        db.insertInto(COHORT_STAFF, COHORT_STAFF.COHORT_ID, COHORT_STAFF.INSTRUCTOR_ID, COHORT_STAFF.ROLE)
                .valuesOfRows(plan.staff().stream()
                        .map(member -> row(
                                id.value(), member.id().value(), member.role().name()))
                        .toList())
                .execute();
    }

    /** The same name, street and locality are the same venue; what is known of it is changed on its own page only. */
    private @Nullable UUID venue(@Nullable Venue venue) {
        if (venue == null) {
            return null;
        }
        if (venue.id() != null) {
            return venue.id();
        }
        return db.insertInto(VENUE)
                .set(VENUE.NAME, venue.name())
                .set(VENUE.STREET, venue.street())
                .set(VENUE.LOCALITY, venue.locality())
                .set(VENUE.REGION, venue.region())
                .set(VENUE.POSTAL_CODE, venue.postalCode())
                .set(VENUE.COUNTRY, venue.country())
                .set(VENUE.ACCESS_NOTES, venue.accessNotes())
                .set(VENUE.MAP_LINK, venue.mapLink())
                .onConflict(field("lower(name)"), field("lower(street)"), field("lower(locality)"))
                .doUpdate()
                .set(VENUE.NAME, VENUE.NAME)
                .returningResult(VENUE.ID)
                .fetchSingle()
                .value1();
    }

    private static Map<Field<?>, Object> wishes(Wishes wishes) {
        var minimum = wishes.minimum();
        return Map.of(
                COHORT.LEARNERS_PER_HELPER,
                val(wishes.learnersPerHelper(), COHORT.LEARNERS_PER_HELPER),
                COHORT.MINIMUM_LEARNERS,
                val(minimum == null ? null : minimum.learners(), COHORT.MINIMUM_LEARNERS),
                COHORT.DECIDE_ON,
                val(minimum == null ? null : minimum.decideOn(), COHORT.DECIDE_ON),
                COHORT.DECIDE_DAYS_AHEAD,
                val(minimum == null ? null : minimum.daysAhead(), COHORT.DECIDE_DAYS_AHEAD));
    }

    private static @Nullable UUID curriculum(Plan plan) {
        return plan.curriculum() == null ? null : plan.curriculum().id();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
