package dev.atelier.event.notice;

import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.KNOWN_PLAN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.StaffRole;
import dev.atelier.event.staff.CohortPeople.Member;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps what the staff of cohorts know of their plans. */
@Repository
class KnownPlans {

    private final DSLContext db;
    private final InstantSource clock;

    KnownPlans(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whoever has joined the staff knows the plan as they find it. */
    void note(CohortFacts cohort) {
        db.batch(cohort.staff().stream()
                        .map(member -> db.insertInto(KNOWN_PLAN)
                                .set(KNOWN_PLAN.COHORT_ID, cohort.id().value())
                                .set(KNOWN_PLAN.PERSON_ID, member.id().value())
                                .set(KNOWN_PLAN.ROLE, member.role().name())
                                .set(KNOWN_PLAN.STATUS, cohort.status().name())
                                .set(KNOWN_PLAN.STARTS_AT, cohort.startsAt())
                                .set(KNOWN_PLAN.ENDS_AT, cohort.endsAt())
                                .set(KNOWN_PLAN.ZONE, cohort.zone().getId())
                                .set(KNOWN_PLAN.PLACE, KnownPlan.where(cohort))
                                .onConflict(KNOWN_PLAN.COHORT_ID, KNOWN_PLAN.PERSON_ID)
                                .doUpdate()
                                .set(KNOWN_PLAN.ROLE, excluded(KNOWN_PLAN.ROLE)))
                        .toList())
                .execute();
    }

    /** Whether somebody must be told: of another plan, or that they are on its staff no longer. */
    boolean isAnybodyBehind(CohortFacts cohort) {
        var staff = cohort.staff().stream().map(member -> member.id().value()).collect(Collectors.toSet());
        return of(cohort.id()).values().stream()
                .anyMatch(known -> !staff.contains(known.person()) || known.isBehind(cohort));
    }

    /** By person. */
    Map<UUID, KnownPlan> of(CohortId cohort) {
        return db
                .select(
                        KNOWN_PLAN.PERSON_ID,
                        KNOWN_PLAN.ROLE.convertFrom(StaffRole::valueOf),
                        KNOWN_PLAN.STATUS.convertFrom(CohortStatus::valueOf),
                        KNOWN_PLAN.STARTS_AT,
                        KNOWN_PLAN.ENDS_AT,
                        KNOWN_PLAN.ZONE.convertFrom(ZoneId::of),
                        KNOWN_PLAN.PLACE)
                .from(KNOWN_PLAN)
                .where(KNOWN_PLAN.COHORT_ID.eq(cohort.value()))
                .fetch(mapping(KnownPlan::new))
                .stream()
                .collect(Collectors.toMap(KnownPlan::person, known -> known));
    }

    /** Those who are on the staff no longer and have not been told, in the roles that they had. */
    List<Member> left(CohortId cohort) {
        return db.select(
                        INSTRUCTOR.ID,
                        INSTRUCTOR.NAME,
                        INSTRUCTOR.ADDRESS,
                        KNOWN_PLAN.ROLE.convertFrom(StaffRole::valueOf))
                .from(KNOWN_PLAN)
                .join(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(KNOWN_PLAN.PERSON_ID))
                .where(KNOWN_PLAN.COHORT_ID.eq(cohort.value()), isGone(), INSTRUCTOR.RETIRED.isFalse())
                .orderBy(INSTRUCTOR.ID)
                .fetch(row -> new Member(row.value1(), row.value2(), row.value3(), row.value4(), false));
    }

    /** Everybody knows the plan as it is now, and whoever has left the staff knows that. */
    void keep(CohortFacts cohort, Collection<Told> all) {
        var here = KNOWN_PLAN.COHORT_ID.eq(cohort.id().value());
        db.deleteFrom(KNOWN_PLAN).where(here, isGone()).execute();
        db.update(KNOWN_PLAN)
                .set(KNOWN_PLAN.STATUS, cohort.status().name())
                .set(KNOWN_PLAN.STARTS_AT, cohort.startsAt())
                .set(KNOWN_PLAN.ENDS_AT, cohort.endsAt())
                .set(KNOWN_PLAN.ZONE, cohort.zone().getId())
                .set(KNOWN_PLAN.PLACE, KnownPlan.where(cohort))
                .where(here)
                .execute();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        all.forEach(told -> told.news()
                .ifPresent(news -> db.update(KNOWN_PLAN)
                        .set(KNOWN_PLAN.TOLD_AT, at)
                        .set(KNOWN_PLAN.WORDS, news.words())
                        .where(here, KNOWN_PLAN.PERSON_ID.eq(told.reader().id()))
                        .execute()));
    }

    private static Condition isGone() {
        return notExists(selectOne()
                .from(COHORT_STAFF)
                .where(
                        COHORT_STAFF.COHORT_ID.eq(KNOWN_PLAN.COHORT_ID),
                        COHORT_STAFF.INSTRUCTOR_ID.eq(KNOWN_PLAN.PERSON_ID)));
    }
}
