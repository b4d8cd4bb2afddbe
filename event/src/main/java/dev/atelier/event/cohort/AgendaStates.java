package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tells how far a cohort's agenda has come, which is all that its plan needs to know of it. */
@Repository
class AgendaStates {

    private final DSLContext db;

    AgendaStates(DSLContext db) {
        this.db = db;
    }

    Lifecycle.Agenda of(CohortId cohort) {
        return db.select(AGENDA_RELEASE.TENTATIVE, field(isOfAnotherDate()))
                .from(AGENDA_RELEASE)
                .join(COHORT)
                .on(COHORT.ID.eq(AGENDA_RELEASE.COHORT_ID))
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(AgendaStates::state))
                .orElse(Lifecycle.Agenda.NONE);
    }

    private static Lifecycle.Agenda state(boolean tentative, boolean outdated) {
        if (outdated) {
            return Lifecycle.Agenda.OUTDATED;
        }
        return tentative ? Lifecycle.Agenda.TENTATIVE : Lifecycle.Agenda.CONFIRMED;
    }

    private static Condition isOfAnotherDate() {
        return AGENDA_RELEASE
                .ZONE
                .ne(COHORT.ZONE)
                .or(exists(selectOne()
                        .from(RELEASED_SLOT)
                        .where(
                                RELEASED_SLOT.COHORT_ID.eq(AGENDA_RELEASE.COHORT_ID),
                                RELEASED_SLOT.NUMBER.eq(AGENDA_RELEASE.NUMBER))
                        .and(RELEASED_SLOT
                                .STARTS_AT
                                .lt(COHORT.STARTS_AT)
                                .or(RELEASED_SLOT.ENDS_AT.gt(COHORT.ENDS_AT)))));
    }
}
