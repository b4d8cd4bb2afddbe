package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;

import dev.atelier.event.CohortId;
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
        return db.select(AGENDA_RELEASE.TENTATIVE)
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(1)
                .fetchOptional(AGENDA_RELEASE.TENTATIVE)
                .map(tentative -> tentative ? Lifecycle.Agenda.TENTATIVE : Lifecycle.Agenda.CONFIRMED)
                .orElse(Lifecycle.Agenda.NONE);
    }
}
