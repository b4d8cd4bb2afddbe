package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_DRAFT;
import static dev.atelier.event.jooq.Tables.AGENDA_SLOT;
import static dev.atelier.event.jooq.Tables.COHORT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortStatus;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Once a room is called otherwise, drafts call it so, too; what is released keeps what people read. */
@Component
public class RenamedRooms {

    private final DSLContext db;

    RenamedRooms(DSLContext db) {
        this.db = db;
    }

    /** Keeps the drafts of a venue from being changed; whoever then changes one of its rooms does it as a release would. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID venue) {
        db.select(AGENDA_DRAFT.COHORT_ID)
                .from(AGENDA_DRAFT)
                .where(isToMeetAt(venue))
                .orderBy(AGENDA_DRAFT.COHORT_ID)
                .forUpdate()
                .execute();
    }

    /** Renames the room in the drafts of all cohorts that are still to meet at its venue. They are held by then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renamed(UUID venue, String was, String is) {
        var changed = db.update(AGENDA_SLOT)
                .set(AGENDA_SLOT.ROOM, is)
                .where(lower(AGENDA_SLOT.ROOM).eq(was.strip().toLowerCase(Locale.ROOT)))
                .and(AGENDA_SLOT.COHORT_ID.in(
                        select(AGENDA_DRAFT.COHORT_ID).from(AGENDA_DRAFT).where(isToMeetAt(venue))))
                .returningResult(AGENDA_SLOT.COHORT_ID)
                .fetchSet(AGENDA_SLOT.COHORT_ID);
        db.update(AGENDA_DRAFT)
                .set(AGENDA_DRAFT.REVISION, AGENDA_DRAFT.REVISION.plus(1))
                .where(AGENDA_DRAFT.COHORT_ID.in(changed))
                .execute();
    }

    private static Condition isToMeetAt(UUID venue) {
        return exists(selectOne()
                .from(COHORT)
                .where(COHORT.ID.eq(AGENDA_DRAFT.COHORT_ID), COHORT.VENUE_ID.eq(venue))
                .and(COHORT.STATUS.notIn(CohortStatus.COMPLETED.name(), CohortStatus.CANCELLED.name())));
    }
}
