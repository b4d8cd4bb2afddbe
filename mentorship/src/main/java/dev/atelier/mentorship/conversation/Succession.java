package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.event.CohortId;
import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Assignment;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds another mentor for whatever somebody leaves behind: open months, and questions not yet answered. */
@Component
class Succession {

    private final DSLContext db;
    private final Assignment assignment;
    private final Conversations conversations;
    private final Heirs heirs;
    private final InstantSource clock;

    Succession(DSLContext db, Assignment assignment, Conversations conversations, Heirs heirs, InstantSource clock) {
        this.db = db;
        this.assignment = assignment;
        this.conversations = conversations;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** Replaces somebody in a cohort, or in all of them where {@code cohort} is null. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(InstructorId mentor, @Nullable CohortId cohort) {
        var now = clock.instant();
        var there = cohort == null ? noCondition() : MONTH.COHORT_ID.eq(cohort.value());
        db.select(MONTH.ID, MONTH.COHORT_ID)
                .from(MONTH)
                .where(MONTH.MENTOR_ID.eq(mentor.value()), MONTH.CLOSES_AT.gt(now.atOffset(UTC)), there)
                .orderBy(MONTH.ID)
                .forUpdate()
                .fetch()
                .forEach(month -> {
                    var next = assignment.next(new CohortId(month.value2()), now);
                    db.update(MONTH)
                            .set(MONTH.MENTOR_ID, next.map(InstructorId::value).orElse(null))
                            .where(MONTH.ID.eq(month.value1()))
                            .execute();
                });
        conversationsOf(mentor, there).forEach(id -> conversations.find(id).ifPresent(heirs::take));
        db.update(CONVERSATION)
                .setNull(CONVERSATION.SECOND_ID)
                .from(MONTH)
                .where(MONTH.ID.eq(CONVERSATION.MONTH_ID), CONVERSATION.SECOND_ID.eq(mentor.value()), there)
                .execute();
    }

    private java.util.List<UUID> conversationsOf(InstructorId mentor, Condition there) {
        return db.select(CONVERSATION.ID)
                .from(CONVERSATION)
                .join(MONTH)
                .on(MONTH.ID.eq(CONVERSATION.MONTH_ID))
                .where(CONVERSATION.MENTOR_ID.eq(mentor.value()), there)
                .and(CONVERSATION
                        .TURN
                        .eq("MENTOR")
                        .or(MONTH.CLOSES_AT.gt(clock.instant().atOffset(UTC))))
                .orderBy(CONVERSATION.ID)
                .fetch(CONVERSATION.ID);
    }
}
