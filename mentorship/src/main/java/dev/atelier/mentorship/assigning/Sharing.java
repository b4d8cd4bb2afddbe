package dev.atelier.mentorship.assigning;

import static dev.atelier.mentorship.jooq.Tables.REVIEW_SHARING;

import dev.atelier.event.CohortId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How each cohort shares its reviews. */
@Component
class Sharing {

    private final DSLContext db;

    Sharing(DSLContext db) {
        this.db = db;
    }

    /**
     * One cohort's way.
     *
     * @param byItself whether new work is spread as it comes in
     * @param sameReviewer whether who reviewed a work is asked for its next round
     */
    record Way(boolean byItself, boolean sameReviewer) {

        static final Way USUAL = new Way(false, true);
    }

    Way of(CohortId cohort) {
        return db.select(REVIEW_SHARING.BY_ITSELF, REVIEW_SHARING.SAME_REVIEWER)
                .from(REVIEW_SHARING)
                .where(REVIEW_SHARING.COHORT_ID.eq(cohort.value()))
                .fetchOptional(found -> new Way(found.value1(), found.value2()))
                .orElse(Way.USUAL);
    }

    /** Cohorts that spread new work by themselves. */
    List<CohortId> byThemselves() {
        return db.select(REVIEW_SHARING.COHORT_ID)
                .from(REVIEW_SHARING)
                .where(REVIEW_SHARING.BY_ITSELF)
                .orderBy(REVIEW_SHARING.COHORT_ID)
                .fetch(found -> new CohortId(found.value1()));
    }

    void keep(CohortId cohort, Way way) {
        db.insertInto(REVIEW_SHARING)
                .set(REVIEW_SHARING.COHORT_ID, cohort.value())
                .set(REVIEW_SHARING.BY_ITSELF, way.byItself())
                .set(REVIEW_SHARING.SAME_REVIEWER, way.sameReviewer())
                .onConflict(REVIEW_SHARING.COHORT_ID)
                .doUpdate()
                .set(REVIEW_SHARING.BY_ITSELF, way.byItself())
                .set(REVIEW_SHARING.SAME_REVIEWER, way.sameReviewer())
                .execute();
    }
}
