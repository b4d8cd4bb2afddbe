package dev.atelier.event.cohort;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.COHORT_STAFF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.Cohorts;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads cohorts; each call is one statement. */
@Repository
public class KnownCohorts implements Cohorts {

    private final DSLContext db;
    private final PinnedCurricula curricula;

    KnownCohorts(DSLContext db, PinnedCurricula curricula) {
        this.db = db;
        this.curricula = curricula;
    }

    /** A cohort with its whole plan. */
    public Optional<Cohort> find(CohortId id) {
        return CohortSelection.from(db).where(COHORT.ID.eq(id.value())).fetchOptional(CohortSelection.READ);
    }

    /**
     * The same, for whoever writes by what it says: its plan and its status stay as they are until the transaction ends.
     * Who holds its draft, too, holds that afterwards.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Cohort> lock(CohortId id) {
        return CohortSelection.lock(db, id);
    }

    /** Cohorts with their plans, each once, in the order of their ids. */
    public List<Cohort> find(Collection<CohortId> ids) {
        return CohortSelection.from(db)
                .where(COHORT.ID.in(ids.stream().map(CohortId::value).toList()))
                .orderBy(COHORT.ID)
                .fetch(CohortSelection.READ);
    }

    @Override
    public Optional<CohortFacts> cohort(CohortId id) {
        return find(id).map(Cohort::facts);
    }

    @Override
    public Optional<CurriculumFacts> curriculum(CohortId id) {
        return curricula.of(id);
    }

    @Override
    public List<CohortFacts> staffedBy(InstructorId person) {
        return latest(
                exists(selectOne()
                        .from(COHORT_STAFF)
                        .where(COHORT_STAFF.COHORT_ID.eq(COHORT.ID), COHORT_STAFF.INSTRUCTOR_ID.eq(person.value()))),
                Integer.MAX_VALUE);
    }

    @Override
    public List<CohortFacts> latest(int limit) {
        return latest(COHORT.STATUS.ne(DSL.inline(CohortStatus.DRAFT.name())), limit);
    }

    private List<CohortFacts> latest(Condition which, int limit) {
        return CohortSelection.from(db)
                .where(which)
                .orderBy(COHORT.STARTS_AT.desc(), COHORT.ID)
                .limit(limit)
                .fetch(CohortSelection.READ)
                .stream()
                .map(Cohort::facts)
                .toList();
    }
}
