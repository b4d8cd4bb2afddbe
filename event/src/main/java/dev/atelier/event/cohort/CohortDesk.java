package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_HISTORY;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.VENUE;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What admins read while they plan. */
@Repository
class CohortDesk {

    private final DSLContext db;
    private final PinnedCurricula curricula;

    CohortDesk(DSLContext db, PinnedCurricula curricula) {
        this.db = db;
        this.curricula = curricula;
    }

    record Workshop(WorkshopId id, String title) {}

    /** The last row of a page of the list, from which the next one goes on. */
    record Mark(LocalDateTime startsAt, UUID id) {}

    record Change(OffsetDateTime at, String who, List<String> what) {}

    List<Cohort> page(Optional<Mark> after, int size) {
        return CohortSelection.from(db)
                .where(after.map(mark -> row(COHORT.STARTS_AT, COHORT.ID).lessThan(row(mark.startsAt(), mark.id())))
                        .orElseGet(DSL::noCondition))
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID.desc())
                .limit(size)
                .fetch(CohortSelection.READ);
    }

    List<Workshop> workshops() {
        return db.select(WORKSHOP.ID.convertFrom(WorkshopId::new), WORKSHOP.TITLE)
                .from(WORKSHOP)
                .orderBy(WORKSHOP.TITLE)
                .limit(100)
                .fetch(mapping(Workshop::new));
    }

    Optional<Workshop> workshop(WorkshopId id) {
        return db.select(WORKSHOP.ID.convertFrom(WorkshopId::new), WORKSHOP.TITLE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(id.value()))
                .fetchOptional(mapping(Workshop::new));
    }

    /** A cohort of the workshop that the next one resembles: the named one, or the last. */
    Optional<Cohort> exampleOf(WorkshopId workshop, Optional<UUID> named) {
        return CohortSelection.from(db)
                .where(
                        COHORT.WORKSHOP_ID.eq(workshop.value()),
                        named.map(COHORT.ID::eq).orElseGet(DSL::noCondition))
                .orderBy(COHORT.STARTS_AT.desc())
                .limit(1)
                .fetchOptional(CohortSelection.READ);
    }

    /** What the agenda text of a workshop says of a first run. */
    Optional<FirstRun> firstRun(WorkshopId workshop) {
        return db.select(
                        WORKSHOP.SAID_FIRST_DAY,
                        WORKSHOP.SAID_LAST_DAY,
                        WORKSHOP.SAID_FROM,
                        WORKSHOP.SAID_UNTIL,
                        WORKSHOP.SAID_PLACE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .fetchOptional(mapping(FirstRun::new));
    }

    /** Who teaches, and whoever is on this cohort's staff already. */
    Choices choices(WorkshopId workshop, UUID cohort) {
        var isOnStaff = exists(selectOne()
                .from(COHORT_STAFF)
                .where(COHORT_STAFF.COHORT_ID.eq(cohort), COHORT_STAFF.INSTRUCTOR_ID.eq(INSTRUCTOR.ID)));
        return new Choices(
                people(INSTRUCTOR.RETIRED.isFalse().or(isOnStaff))
                        .orderBy(INSTRUCTOR.NAME, INSTRUCTOR.ID)
                        .fetch(mapping(Choices.Person::new)),
                curricula.published(workshop),
                venues(cohort));
    }

    /** Who teaches, by name: up to {@code most} behind the one where the page before ended, or the first ones. */
    List<Choices.Person> people(@Nullable UUID after, int most) {
        var last = INSTRUCTOR.as("last");
        return people(INSTRUCTOR.RETIRED.isFalse())
                .and(
                        after == null
                                ? noCondition()
                                : row(INSTRUCTOR.NAME, INSTRUCTOR.ID)
                                        .gt(select(last.NAME, last.ID)
                                                .from(last)
                                                .where(last.ID.eq(after))))
                .orderBy(INSTRUCTOR.NAME, INSTRUCTOR.ID)
                .limit(most)
                .fetch(mapping(Choices.Person::new));
    }

    private SelectConditionStep<Record2<InstructorId, String>> people(Condition which) {
        return db.select(INSTRUCTOR.ID.convertFrom(InstructorId::new), INSTRUCTOR.NAME)
                .from(INSTRUCTOR)
                .where(which);
    }

    /** The one where this cohort meets already, and the venues that are not retired. */
    private List<Venue> venues(UUID cohort) {
        var own = exists(selectOne().from(COHORT).where(COHORT.ID.eq(cohort), COHORT.VENUE_ID.eq(VENUE.ID)));
        return db.select(CohortSelection.venue())
                .from(VENUE)
                .where(VENUE.RETIRED.isFalse().or(own))
                .orderBy(DSL.field(own).desc(), VENUE.NAME, VENUE.ID)
                .limit(2_000)
                .fetch(found -> found.value1());
    }

    /** What changed after a revision, the latest first. */
    List<Change> since(CohortId cohort, long revision) {
        return db.select(
                        COHORT_HISTORY.AT,
                        coalesce(INSTRUCTOR.NAME, inline("An admin")),
                        COHORT_HISTORY.WHAT.convertFrom(List::of))
                .from(COHORT_HISTORY)
                .leftJoin(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(COHORT_HISTORY.ACTOR))
                .where(COHORT_HISTORY.COHORT_ID.eq(cohort.value()), COHORT_HISTORY.REVISION.gt(revision))
                .orderBy(COHORT_HISTORY.REVISION.desc())
                .limit(50)
                .fetch(mapping(Change::new));
    }

    /** "Release 3, tentative", or that there is none. */
    String agenda(CohortId cohort) {
        return db.select(AGENDA_RELEASE.NUMBER, AGENDA_RELEASE.TENTATIVE)
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(
                        (number, tentative) -> "Release " + number + (tentative ? ", tentative" : ", confirmed")))
                .orElse("Not released yet");
    }
}
