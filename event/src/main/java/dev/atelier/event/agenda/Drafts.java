package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_DRAFT;
import static dev.atelier.event.jooq.Tables.AGENDA_SLOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.atelier.event.CohortId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads and writes drafts. Whoever changes one holds its row from reading to writing. */
@Repository
class Drafts {

    private final DSLContext db;

    Drafts(DSLContext db) {
        this.db = db;
    }

    Optional<Draft> find(CohortId cohort) {
        return db.select(
                        AGENDA_DRAFT.REVISION,
                        AGENDA_DRAFT.DRAWN_FOR,
                        SlotFields.all(
                                AGENDA_SLOT,
                                field(name(SlotFields.ALIAS, "cohort_id"), SQLDataType.UUID)
                                        .eq(AGENDA_DRAFT.COHORT_ID)))
                .from(AGENDA_DRAFT)
                .where(AGENDA_DRAFT.COHORT_ID.eq(cohort.value()))
                .fetchOptional(mapping(Draft::new));
    }

    Optional<Draft> lock(CohortId cohort) {
        db.select(AGENDA_DRAFT.COHORT_ID)
                .from(AGENDA_DRAFT)
                .where(AGENDA_DRAFT.COHORT_ID.eq(cohort.value()))
                .forUpdate()
                .execute();
        return find(cohort);
    }

    /** False if there is one already. */
    boolean begin(CohortId cohort, LocalDateTime drawnFor) {
        return db.insertInto(AGENDA_DRAFT)
                        .set(AGENDA_DRAFT.COHORT_ID, cohort.value())
                        .set(AGENDA_DRAFT.DRAWN_FOR, drawnFor)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Puts these slots in place of those that were there. */
    void write(CohortId cohort, LocalDateTime drawnFor, List<Slot> slots) {
        db.update(AGENDA_DRAFT)
                .set(AGENDA_DRAFT.REVISION, AGENDA_DRAFT.REVISION.plus(1))
                .set(AGENDA_DRAFT.DRAWN_FOR, drawnFor)
                .where(AGENDA_DRAFT.COHORT_ID.eq(cohort.value()))
                .execute();
        db.deleteFrom(AGENDA_SLOT)
                .where(AGENDA_SLOT.COHORT_ID.eq(cohort.value()))
                .execute();
        db.batch(slots.stream().map(slot -> insert(cohort.value(), slot)).toList())
                .execute();
    }

    private Insert<?> insert(UUID cohort, Slot slot) {
        return db.insertInto(AGENDA_SLOT)
                .set(AGENDA_SLOT.ID, slot.id())
                .set(AGENDA_SLOT.COHORT_ID, cohort)
                .set(AGENDA_SLOT.STARTS_AT, slot.startsAt())
                .set(AGENDA_SLOT.ENDS_AT, slot.endsAt())
                .set(AGENDA_SLOT.TITLE, slot.title())
                .set(AGENDA_SLOT.ROOM, slot.room())
                .set(AGENDA_SLOT.KIND, slot.content().kind().name())
                .set(AGENDA_SLOT.MODULE_KEY, slot.content().module())
                .set(AGENDA_SLOT.ITEM_KEYS, SlotFields.items(slot))
                .set(AGENDA_SLOT.STAFF, SlotFields.staff(slot))
                .set(AGENDA_SLOT.TENTATIVE, slot.tentative());
    }
}
