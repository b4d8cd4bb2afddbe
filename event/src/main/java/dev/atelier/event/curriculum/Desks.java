package dev.atelier.event.curriculum;

import static dev.atelier.event.jooq.Tables.CURRICULUM;
import static dev.atelier.event.jooq.Tables.CURRICULUM_DRAFT;
import static dev.atelier.event.jooq.Tables.CURRICULUM_EDIT;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads what somebody needs to work on a curriculum, in one statement. */
@Repository
class Desks {

    private final DSLContext db;

    Desks(DSLContext db) {
        this.db = db;
    }

    Optional<Desk> of(WorkshopId workshop) {
        return db.select(
                        row(
                                        WORKSHOP.SLUG,
                                        WORKSHOP.TITLE,
                                        WORKSHOP.SUMMARY,
                                        WORKSHOP.PREREQUISITES,
                                        WORKSHOP.TENTATIVE_NOTE)
                                .mapping(Desk.About::new),
                        row(
                                        WORKSHOP.SOURCE_TEXT,
                                        WORKSHOP.SAID_FIRST_DAY,
                                        WORKSHOP.SAID_LAST_DAY,
                                        WORKSHOP.SAID_FROM,
                                        WORKSHOP.SAID_UNTIL,
                                        WORKSHOP.SAID_PLACE)
                                .mapping(Desk.Said::new),
                        drafts(),
                        lastEdits())
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .fetchOptional(mapping((about, said, drafts, edits) -> new Desk(
                        about, said, drafts.stream().findFirst(), edits.stream().findFirst())));
    }

    private static Field<List<StoredDraft>> drafts() {
        return multiset(select(
                                CURRICULUM.ID,
                                CURRICULUM.VERSION,
                                CURRICULUM_DRAFT.REVISION,
                                CURRICULUM_DRAFT.DOCUMENT.convertFrom(CurriculumDrafts::read))
                        .from(CURRICULUM)
                        .join(CURRICULUM_DRAFT)
                        .on(CURRICULUM_DRAFT.CURRICULUM_ID.eq(CURRICULUM.ID))
                        .where(CURRICULUM.WORKSHOP_ID.eq(WORKSHOP.ID), CURRICULUM.PUBLISHED_AT.isNull()))
                .convertFrom(rows -> rows.map(mapping(StoredDraft::new)));
    }

    private static Field<List<PastEdit>> lastEdits() {
        return multiset(select(
                                CURRICULUM_EDIT.REVISION,
                                CURRICULUM_EDIT.WHAT,
                                CURRICULUM_EDIT.ACTOR,
                                CURRICULUM_EDIT.REQUEST)
                        .from(CURRICULUM_EDIT)
                        .join(CURRICULUM)
                        .on(CURRICULUM.ID.eq(CURRICULUM_EDIT.CURRICULUM_ID))
                        .where(CURRICULUM.WORKSHOP_ID.eq(WORKSHOP.ID), CURRICULUM.PUBLISHED_AT.isNull())
                        .orderBy(CURRICULUM_EDIT.REVISION.desc())
                        .limit(1))
                .convertFrom(rows -> rows.map(mapping(PastEdit::new)));
    }
}
