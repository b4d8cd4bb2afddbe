package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.month.Assignment;
import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.Months;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Conversations by their id. */
@Component
class Conversations {

    private final DSLContext db;
    private final Assignment assignment;

    Conversations(DSLContext db, Assignment assignment) {
        this.db = db;
        this.assignment = assignment;
    }

    Optional<Conversation> find(UUID id) {
        return db.select(CONVERSATION.SUBJECT, CONVERSATION.MENTOR_ID, CONVERSATION.SECOND_ID)
                .select(Months.columns())
                .from(CONVERSATION)
                .join(MONTH)
                .on(MONTH.ID.eq(CONVERSATION.MONTH_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(MONTH.COHORT_ID))
                .where(CONVERSATION.ID.eq(id))
                .fetchOptional(found -> new Conversation(
                        id,
                        Months.month(found),
                        found.get(CONVERSATION.SUBJECT),
                        instructor(found.get(CONVERSATION.MENTOR_ID)),
                        instructor(found.get(CONVERSATION.SECOND_ID))));
    }

    /** Starts a conversation; one that was started with this id before is left as it is. */
    Conversation start(UUID id, Month asked, Subject subject, Instant at) {
        var month = assignment.ensure(asked, at);
        var mentor = month.mentor();
        db.insertInto(CONVERSATION)
                .set(CONVERSATION.ID, id)
                .set(CONVERSATION.MONTH_ID, month.id())
                .set(CONVERSATION.COHORT_ID, month.cohort().value())
                .set(CONVERSATION.LEARNER_ID, month.learner().value())
                .set(CONVERSATION.MENTOR_ID, mentor == null ? null : mentor.value())
                .set(CONVERSATION.SUBJECT, subject.value())
                .set(CONVERSATION.TURN, "MENTOR")
                .set(CONVERSATION.WAITING_SINCE, at.atOffset(UTC))
                .set(CONVERSATION.STARTED_AT, at.atOffset(UTC))
                .set(CONVERSATION.LAST_AT, at.atOffset(UTC))
                .onConflict(CONVERSATION.ID)
                .doNothing()
                .execute();
        return new Conversation(id, month, subject.value(), mentor, null);
    }

    private static @org.jspecify.annotations.Nullable InstructorId instructor(
            @org.jspecify.annotations.Nullable UUID id) {
        return id == null ? null : new InstructorId(id);
    }
}
