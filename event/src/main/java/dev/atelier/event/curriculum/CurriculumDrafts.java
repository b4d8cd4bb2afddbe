package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_DRAFT;
import static dev.atelier.event.jooq.Tables.CURRICULUM_EDIT;
import static org.jooq.Records.mapping;

import dev.atelier.event.WorkshopId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record4;
import org.jooq.RecordMapper;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the one draft that a workshop may have. */
@Repository
class CurriculumDrafts {

    // Its own, so that what lies in the database does not depend on how the rest of the house writes JSON.
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final RecordMapper<Record4<UUID, Integer, Long, JSONB>, StoredDraft> READ =
            mapping((id, version, revision, document) -> new StoredDraft(id, version, revision, read(document)));

    private final DSLContext db;

    CurriculumDrafts(DSLContext db) {
        this.db = db;
    }

    Optional<StoredDraft> of(WorkshopId workshop) {
        return select(workshop).fetchOptional(READ);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<StoredDraft> lock(WorkshopId workshop) {
        return select(workshop).forUpdate().of(CURRICULUM_DRAFT).fetchOptional(READ);
    }

    private SelectConditionStep<Record4<UUID, Integer, Long, JSONB>> select(WorkshopId workshop) {
        return db.select(CURRICULUM.ID, CURRICULUM.VERSION, CURRICULUM_DRAFT.REVISION, CURRICULUM_DRAFT.DOCUMENT)
                .from(CURRICULUM)
                .join(CURRICULUM_DRAFT)
                .on(CURRICULUM_DRAFT.CURRICULUM_ID.eq(CURRICULUM.ID))
                .where(CURRICULUM.WORKSHOP_ID.eq(workshop.value()), CURRICULUM.PUBLISHED_AT.isNull());
    }

    /** Begins a draft unless there is one; whether it did. Two who begin at once begin one. */
    boolean begin(WorkshopId workshop, UUID curriculum, int version, Draft draft) {
        var begun = db.insertInto(CURRICULUM)
                        .set(CURRICULUM.ID, curriculum)
                        .set(CURRICULUM.WORKSHOP_ID, workshop.value())
                        .set(CURRICULUM.VERSION, version)
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (begun) {
            db.insertInto(CURRICULUM_DRAFT)
                    .set(CURRICULUM_DRAFT.CURRICULUM_ID, curriculum)
                    .set(CURRICULUM_DRAFT.REVISION, 1L)
                    .set(CURRICULUM_DRAFT.DOCUMENT, written(draft))
                    .execute();
        }
        return begun;
    }

    /** Writes the next revision of a draft, unless someone else has written it; whether it did. */
    boolean write(UUID curriculum, long seen, Draft draft) {
        return db.update(CURRICULUM_DRAFT)
                        .set(CURRICULUM_DRAFT.REVISION, seen + 1)
                        .set(CURRICULUM_DRAFT.DOCUMENT, written(draft))
                        .where(CURRICULUM_DRAFT.CURRICULUM_ID.eq(curriculum), CURRICULUM_DRAFT.REVISION.eq(seen))
                        .execute()
                == 1;
    }

    /** Takes the draft away, unless someone else has changed it since; whether it did. The version goes with it. */
    boolean discard(UUID curriculum, long seen) {
        return db.deleteFrom(CURRICULUM)
                        .where(CURRICULUM.ID.eq(curriculum), CURRICULUM.PUBLISHED_AT.isNull())
                        .andExists(db.selectOne()
                                .from(CURRICULUM_DRAFT)
                                .where(
                                        CURRICULUM_DRAFT.CURRICULUM_ID.eq(curriculum),
                                        CURRICULUM_DRAFT.REVISION.eq(seen)))
                        .execute()
                == 1;
    }

    /** The edits of a draft that are still known, the latest first. */
    List<PastEdit> edits(UUID curriculum) {
        return db.select(CURRICULUM_EDIT.REVISION, CURRICULUM_EDIT.WHAT, CURRICULUM_EDIT.ACTOR, CURRICULUM_EDIT.REQUEST)
                .from(CURRICULUM_EDIT)
                .where(CURRICULUM_EDIT.CURRICULUM_ID.eq(curriculum))
                .orderBy(CURRICULUM_EDIT.REVISION.desc())
                .fetch(mapping(PastEdit::new));
    }

    static JSONB written(Draft draft) {
        return JSONB.valueOf(JSON.writeValueAsString(draft));
    }

    static Draft read(JSONB document) {
        return JSON.readValue(document.data(), Draft.class);
    }
}
