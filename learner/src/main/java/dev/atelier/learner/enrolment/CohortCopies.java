package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.jooq.tables.Roster;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Keeps this module's copy of each cohort; of two facts about one cohort the higher revision holds. */
@Component
class CohortCopies {

    private static final List<Field<?>> COPIED = List.of(
            ROSTER.REVISION,
            ROSTER.TITLE,
            ROSTER.STATUS,
            ROSTER.STARTS_AT,
            ROSTER.ENDS_AT,
            ROSTER.ZONE,
            ROSTER.PLACE,
            ROSTER.LINK,
            ROSTER.CAPACITY);

    /** What stood there before: PostgreSQL answers with both. */
    private static final Roster OLD = ROSTER.as("old");

    private final DSLContext db;

    CohortCopies(DSLContext db) {
        this.db = db;
    }

    /** Writes and locks the cohort's row; empty if what is known is as new as this, or newer. */
    Optional<Noted> note(CohortFacts facts) {
        return db.insertInto(ROSTER)
                .set(ROSTER.COHORT_ID, facts.id().value())
                .set(ROSTER.WORKSHOP_ID, facts.workshop().value())
                .set(ROSTER.REVISION, facts.revision())
                .set(ROSTER.TITLE, facts.title())
                .set(ROSTER.STATUS, facts.status().name())
                .set(ROSTER.STARTS_AT, facts.startsAt())
                .set(ROSTER.ENDS_AT, facts.endsAt())
                .set(ROSTER.ZONE, facts.zone().getId())
                .set(ROSTER.PLACE, facts.place())
                .set(ROSTER.LINK, facts.link())
                .set(ROSTER.CAPACITY, facts.capacity())
                .onConflict(ROSTER.COHORT_ID)
                .doUpdate()
                .set(COPIED.stream().collect(Collectors.toMap(column -> column, column -> excluded(column))))
                .where(excluded(ROSTER.REVISION).gt(ROSTER.REVISION))
                .returningResult(OLD.TITLE, OLD.STATUS, OLD.STARTS_AT, OLD.ENDS_AT, OLD.ZONE, OLD.PLACE, OLD.LINK)
                .fetchOptional(old -> new Noted(cohort(facts), before(facts, old)));
    }

    private static PlannedCohort cohort(CohortFacts facts) {
        return new PlannedCohort(
                facts.id(),
                facts.title(),
                facts.status(),
                facts.startsAt(),
                facts.endsAt(),
                facts.zone(),
                facts.place(),
                facts.link(),
                facts.capacity());
    }

    private static Optional<PlannedCohort> before(CohortFacts facts, Record old) {
        return Optional.ofNullable(old.get(OLD.TITLE))
                .map(title -> new PlannedCohort(
                        facts.id(),
                        title,
                        CohortStatus.valueOf(old.get(OLD.STATUS)),
                        old.get(OLD.STARTS_AT),
                        old.get(OLD.ENDS_AT),
                        ZoneId.of(old.get(OLD.ZONE)),
                        old.get(OLD.PLACE),
                        old.get(OLD.LINK),
                        facts.capacity()));
    }

    /** What is known now, and what was before; nothing was if the cohort is new. */
    record Noted(PlannedCohort cohort, Optional<PlannedCohort> before) {}
}
