package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static java.time.ZoneOffset.UTC;

import dev.atelier.event.InstructorId;
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
    private final Months months;

    Conversations(DSLContext db, Months months) {
        this.db = db;
        this.months = months;
    }

    Optional<Conversation> find(UUID id) {
        return db.select(CONVERSATION.MONTH_ID, CONVERSATION.SUBJECT, CONVERSATION.MENTOR_ID)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(id))
                .fetchOptional()
                .flatMap(found -> months.month(found.value1())
                        .map(month -> new Conversation(id, month, found.value2(), instructor(found.value3()))));
    }

    /** Starts a conversation; one that was started with this id before is left as it is. */
    Conversation start(UUID id, Month month, Subject subject, Instant at) {
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
        return new Conversation(id, month, subject.value(), mentor);
    }

    private static @org.jspecify.annotations.Nullable InstructorId instructor(
            @org.jspecify.annotations.Nullable UUID id) {
        return id == null ? null : new InstructorId(id);
    }
}
