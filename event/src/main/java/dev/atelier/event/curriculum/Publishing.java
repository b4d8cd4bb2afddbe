package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_DRAFT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.WorkshopId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes drafts; what is published never changes, and makes its workshop public. */
@Service
class Publishing {

    private final CurriculumDrafts drafts;
    private final Versions versions;
    private final DSLContext db;
    private final InstantSource clock;

    Publishing(CurriculumDrafts drafts, Versions versions, DSLContext db, InstantSource clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.db = db;
        this.clock = clock;
    }

    sealed interface Answer {
        record Published(int version) implements Answer {}

        record Refused(List<Obstacle> obstacles) implements Answer {}

        /** Someone changed the draft after it was looked at. */
        record Stale() implements Answer {}

        record NoDraft() implements Answer {}
    }

    /** What an admin asks for: the version they looked at, at the revision they saw. */
    record Order(WorkshopId workshop, int version, long seen, UUID actor) {}

    @Transactional
    Answer publish(Order order) {
        if (versions.isPublished(order.workshop(), order.version())) {
            return new Answer.Published(order.version());
        }
        return drafts.lock(order.workshop())
                .map(stored -> publish(order, stored))
                .orElseGet(Answer.NoDraft::new);
    }

    private Answer publish(Order order, StoredDraft stored) {
        if (stored.revision() != order.seen() || stored.version() != order.version()) {
            return new Answer.Stale();
        }
        var title = db.select(WORKSHOP.TITLE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(order.workshop().value()))
                .forUpdate()
                .fetchSingle()
                .value1();
        var obstacles = Obstacle.of(title, stored.draft());
        if (!obstacles.isEmpty()) {
            return new Answer.Refused(obstacles);
        }
        write(order, stored);
        return new Answer.Published(stored.version());
    }

    private void write(Order order, StoredDraft stored) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        versions.write(stored.curriculum(), stored.draft());
        db.deleteFrom(CURRICULUM_DRAFT)
                .where(CURRICULUM_DRAFT.CURRICULUM_ID.eq(stored.curriculum()))
                .execute();
        db.update(CURRICULUM)
                .set(CURRICULUM.PUBLISHED_AT, now)
                .set(CURRICULUM.PUBLISHED_BY, order.actor())
                .where(CURRICULUM.ID.eq(stored.curriculum()))
                .execute();
    }
}
