package dev.atelier.learner.enrolment;

import static dev.atelier.learner.jooq.Tables.ROSTER;
import static org.jooq.impl.DSL.excluded;

import dev.atelier.event.CohortFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
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
            ROSTER.CAPACITY);

    private final DSLContext db;

    CohortCopies(DSLContext db) {
        this.db = db;
    }

    /** Writes and locks the cohort's row; empty if what is known is as new as this, or newer. */
    Optional<PlannedCohort> note(CohortFacts facts) {
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
                .set(ROSTER.CAPACITY, facts.capacity())
                .onConflict(ROSTER.COHORT_ID)
                .doUpdate()
                .set(COPIED.stream().collect(Collectors.toMap(column -> column, column -> excluded(column))))
                .where(excluded(ROSTER.REVISION).gt(ROSTER.REVISION))
                .returning()
                .fetchOptional(Rosters::cohort);
    }
}
