package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static org.jooq.Records.mapping;

import dev.atelier.event.WorkshopId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Keeps the published versions of curricula. */
@Repository
class Versions {

    private final DSLContext db;

    Versions(DSLContext db) {
        this.db = db;
    }

    Optional<Version> latest(WorkshopId workshop) {
        return db.select(CURRICULUM.ID, CURRICULUM.VERSION, VersionRows.modules(modules -> modules))
                .from(CURRICULUM)
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()), CURRICULUM.PUBLISHED_AT.isNotNull())
                .orderBy(CURRICULUM.VERSION.desc())
                .limit(1)
                .fetchOptional(mapping(Version::new));
    }

    /** The keys of all items of all versions. */
    Set<String> keys(WorkshopId workshop) {
        return db.selectDistinct(CURRICULUM_ITEM.KEY)
                .from(CURRICULUM_ITEM)
                .join(CURRICULUM)
                .on(CURRICULUM.ID.eq(CURRICULUM_ITEM.CURRICULUM_ID))
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()))
                .fetchSet(CURRICULUM_ITEM.KEY);
    }

    boolean isPublished(WorkshopId workshop, int version) {
        return db.fetchExists(
                CURRICULUM,
                CURRICULUM.WORKSHOP_ID.eq(workshop.value()),
                CURRICULUM.VERSION.eq(version),
                CURRICULUM.PUBLISHED_AT.isNotNull());
    }

    void write(UUID curriculum, Draft draft) {
        VersionRows.write(db, curriculum, draft.modules());
    }
}
