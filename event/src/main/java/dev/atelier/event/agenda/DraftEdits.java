package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_EDIT;
import static dev.atelier.event.jooq.Tables.EDITED_SLOT;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.atelier.event.CohortId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Keeps the last edits of drafts. Whoever writes one holds the draft's row. */
@Repository
class DraftEdits {

    private final DSLContext db;
    private final InstantSource clock;

    DraftEdits(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    DraftHistory of(CohortId cohort) {
        return new DraftHistory(db.select(
                        AGENDA_EDIT.REVISION,
                        AGENDA_EDIT.ACTOR,
                        coalesce(INSTRUCTOR.NAME, inline("")),
                        AGENDA_EDIT.WHAT,
                        AGENDA_EDIT.TURNS,
                        slots(true),
                        slots(false))
                .from(AGENDA_EDIT)
                .leftJoin(INSTRUCTOR)
                .on(INSTRUCTOR.ID.eq(AGENDA_EDIT.ACTOR))
                .where(AGENDA_EDIT.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_EDIT.REVISION.desc())
                .limit(DraftHistory.MOST)
                .fetch(mapping(DraftEdit::new)));
    }

    void add(CohortId cohort, DraftEdit edit) {
        db.insertInto(AGENDA_EDIT)
                .set(AGENDA_EDIT.COHORT_ID, cohort.value())
                .set(AGENDA_EDIT.REVISION, edit.revision())
                .set(AGENDA_EDIT.WHAT, edit.what())
                .set(AGENDA_EDIT.TURNS, edit.turns())
                .set(AGENDA_EDIT.ACTOR, edit.actor())
                .set(AGENDA_EDIT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
        db.batch(Stream.concat(
                                edit.was().stream().map(slot -> insert(cohort, edit, slot, true)),
                                edit.is().stream().map(slot -> insert(cohort, edit, slot, false)))
                        .toList())
                .execute();
        db.deleteFrom(AGENDA_EDIT)
                .where(
                        AGENDA_EDIT.COHORT_ID.eq(cohort.value()),
                        AGENDA_EDIT.REVISION.le(edit.revision() - DraftHistory.MOST))
                .execute();
    }

    private static Field<List<Slot>> slots(boolean was) {
        return SlotFields.all(
                EDITED_SLOT,
                field(name(SlotFields.ALIAS, "cohort_id"), SQLDataType.UUID)
                        .eq(AGENDA_EDIT.COHORT_ID)
                        .and(field(name(SlotFields.ALIAS, "revision"), SQLDataType.BIGINT)
                                .eq(AGENDA_EDIT.REVISION))
                        .and(field(name(SlotFields.ALIAS, "was"), SQLDataType.BOOLEAN)
                                .eq(was)));
    }

    private InsertSetMoreStep<?> insert(CohortId cohort, DraftEdit edit, Slot slot, boolean was) {
        return db.insertInto(EDITED_SLOT)
                .set(EDITED_SLOT.COHORT_ID, cohort.value())
                .set(EDITED_SLOT.REVISION, edit.revision())
                .set(EDITED_SLOT.WAS, was)
                .set(EDITED_SLOT.ID, slot.id())
                .set(EDITED_SLOT.STARTS_AT, slot.startsAt())
                .set(EDITED_SLOT.ENDS_AT, slot.endsAt())
                .set(EDITED_SLOT.TITLE, slot.title())
                .set(EDITED_SLOT.ROOM, slot.room())
                .set(EDITED_SLOT.KIND, slot.content().kind().name())
                .set(EDITED_SLOT.MODULE_KEY, slot.content().module())
                .set(EDITED_SLOT.ITEM_KEYS, SlotFields.items(slot))
                .set(EDITED_SLOT.STAFF, SlotFields.staff(slot))
                .set(EDITED_SLOT.TENTATIVE, slot.tentative());
    }
}
