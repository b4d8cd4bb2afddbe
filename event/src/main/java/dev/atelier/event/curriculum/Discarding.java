package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes drafts away; a workshop of which nothing was ever published goes with its draft. */
@Service
class Discarding {

    private final CurriculumDrafts drafts;
    private final Versions versions;
    private final DSLContext db;

    Discarding(CurriculumDrafts drafts, Versions versions, DSLContext db) {
        this.drafts = drafts;
        this.versions = versions;
        this.db = db;
    }

    enum Answer {
        DRAFT_GONE,
        WORKSHOP_GONE,
        STALE,
        IN_USE
    }

    @Transactional
    Answer discard(WorkshopId workshop, long seen) {
        var stored = drafts.lock(workshop);
        var published = versions.latest(workshop).isPresent();
        if (stored.isEmpty()) {
            return published ? Answer.DRAFT_GONE : Answer.WORKSHOP_GONE;
        }
        if (!published && db.fetchExists(COHORT, COHORT.WORKSHOP_ID.eq(workshop.value()))) {
            return Answer.IN_USE;
        }
        if (!drafts.discard(stored.get().curriculum(), seen)) {
            return Answer.STALE;
        }
        if (published) {
            return Answer.DRAFT_GONE;
        }
        db.deleteFrom(WORKSHOP).where(WORKSHOP.ID.eq(workshop.value())).execute();
        return Answer.WORKSHOP_GONE;
    }
}
