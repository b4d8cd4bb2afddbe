package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Assignment;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.MonthReopened;
import dev.atelier.mentorship.month.Months;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever was asked when a month ended may teach no longer by the time it begins again: then somebody else is asked. */
@Component
class Reopening {

    private final DSLContext db;
    private final Assignment assignment;
    private final Conversations conversations;
    private final Heirs heirs;
    private final InstantSource clock;

    Reopening(DSLContext db, Assignment assignment, Conversations conversations, Heirs heirs, InstantSource clock) {
        this.db = db;
        this.assignment = assignment;
        this.conversations = conversations;
        this.heirs = heirs;
        this.clock = clock;
    }

    @EventListener
    void on(MonthReopened reopened) {
        db.select(Months.columns())
                .from(MONTH)
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .where(MONTH.ID.eq(reopened.month()), teachesNoLonger(MONTH.COHORT_ID, MONTH.MENTOR_ID))
                .fetchOptional(Months::month)
                .ifPresent(this::assignAnew);
        db.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .where(CONVERSATION.MONTH_ID.eq(reopened.month()))
                .and(teachesNoLonger(CONVERSATION.COHORT_ID, CONVERSATION.MENTOR_ID))
                .orderBy(CONVERSATION.ID)
                .fetch(CONVERSATION.ID)
                .forEach(id -> conversations.find(id).ifPresent(heirs::take));
    }

    private void assignAnew(Month month) {
        var next = assignment.next(month.cohort(), clock.instant());
        db.update(MONTH)
                .set(MONTH.MENTOR_ID, next.map(InstructorId::value).orElse(null))
                .where(MONTH.ID.eq(month.id()))
                .execute();
    }

    private static Condition teachesNoLonger(Field<UUID> cohort, Field<UUID> person) {
        return notExists(selectOne()
                .from(COHORT_STAFF)
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(COHORT_STAFF.COHORT_ID.eq(cohort), COHORT_STAFF.MENTOR_ID.eq(person))
                .and(MENTOR.TEACHES));
    }
}
