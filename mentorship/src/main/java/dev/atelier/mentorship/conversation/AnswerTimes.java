package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.ANSWER;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static java.time.ZoneOffset.UTC;

import dev.atelier.mentorship.availability.Promises;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes down how long learners wait for answers. */
@Component
class AnswerTimes {

    private final DSLContext db;
    private final Promises promises;

    AnswerTimes(DSLContext db, Promises promises) {
        this.db = db;
        this.promises = promises;
    }

    /**
     * A mentor speaks, while the conversation still stands as before: whoever waited has an answer. A word that nobody
     * waited for, or that was overtaken by another, is none.
     */
    void note(Conversation conversation, UUID mentor, Instant at) {
        db.select(CONVERSATION.WAITING_SINCE)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.id()), CONVERSATION.TURN.eq("MENTOR"))
                .and(CONVERSATION.LAST_AT.le(at.atOffset(UTC)))
                .forUpdate()
                .fetchOptional(CONVERSATION.WAITING_SINCE)
                .ifPresent(asked -> write(conversation, mentor, asked.toInstant(), at));
    }

    private void write(Conversation conversation, UUID mentor, Instant asked, Instant at) {
        var month = conversation.month();
        var of = conversation.mentor();
        var due = promises.due(of == null ? null : of.value(), month.window().zone(), asked);
        db.insertInto(ANSWER)
                .set(ANSWER.CONVERSATION_ID, conversation.id())
                .set(ANSWER.COHORT_ID, month.cohort().value())
                .set(ANSWER.MENTOR_ID, mentor)
                .set(ANSWER.ASKED_AT, asked.atOffset(UTC))
                .set(ANSWER.ANSWERED_AT, at.atOffset(UTC))
                .set(ANSWER.DUE_AT, due.atOffset(UTC))
                .onConflictDoNothing()
                .execute();
    }
}
