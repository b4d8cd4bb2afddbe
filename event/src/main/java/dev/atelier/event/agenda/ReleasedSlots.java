package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.Agendas;
import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.SlotFacts;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads what was released last. */
@Repository
class ReleasedSlots implements Agendas {

    private final DSLContext db;

    ReleasedSlots(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<SlotFacts> released(CohortId cohort) {
        return db.select(
                        RELEASED_SLOT.ID,
                        RELEASED_SLOT.STARTS_AT,
                        RELEASED_SLOT.ENDS_AT,
                        RELEASED_SLOT.TITLE,
                        RELEASED_SLOT.ROOM,
                        RELEASED_SLOT.KIND.convertFrom(ItemKind::valueOf),
                        RELEASED_SLOT.ITEM_KEYS.convertFrom(
                                keys -> Stream.of(keys).map(ItemKey::new).toList()))
                .from(RELEASED_SLOT)
                .where(RELEASED_SLOT.COHORT_ID.eq(cohort.value()))
                .and(RELEASED_SLOT.NUMBER.eq(select(max(AGENDA_RELEASE.NUMBER))
                        .from(AGENDA_RELEASE)
                        .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))))
                .orderBy(RELEASED_SLOT.STARTS_AT, RELEASED_SLOT.ROOM, RELEASED_SLOT.ID)
                .fetch(mapping(SlotFacts::new));
    }
}
