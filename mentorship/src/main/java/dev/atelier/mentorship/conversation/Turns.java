package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Whose turn it is, settled in the statement that writes. */
@Component
class Turns {

    private static final String MENTOR = "MENTOR";
    private static final String LEARNER = "LEARNER";
    private static final String NONE = "NONE";

    private final DSLContext db;

    Turns(DSLContext db) {
        this.db = db;
    }

    /** The learner waits from the first word that nobody has answered; one more question does not start it anew. */
    void learnerSpoke(UUID conversation, Instant at) {
        pass(conversation, at, inline(MENTOR), stillOrSince(MENTOR, at));
    }

    /** After the month nobody is asked to say more. */
    void mentorSpoke(UUID conversation, Instant at) {
        var over = exists(selectOne()
                .from(MONTH)
                .where(MONTH.ID.eq(CONVERSATION.MONTH_ID), MONTH.CLOSES_AT.le(val(at.atOffset(UTC)))));
        pass(
                conversation,
                at,
                case_().when(over, inline(NONE)).otherwise(inline(LEARNER)),
                case_().when(over, castNull(CONVERSATION.WAITING_SINCE)).otherwise(stillOrSince(LEARNER, at)));
    }

    /** A mentor finds that nothing is left to answer; false if it was not their turn. */
    boolean settle(UUID conversation) {
        return db.update(CONVERSATION)
                        .set(CONVERSATION.TURN, NONE)
                        .setNull(CONVERSATION.WAITING_SINCE)
                        .setNull(CONVERSATION.PAUSED_UNTIL)
                        .where(CONVERSATION.ID.eq(conversation), CONVERSATION.TURN.eq(MENTOR))
                        .execute()
                == 1;
    }

    /** Until then nobody is reminded that it waits; false if it does not. */
    boolean pause(UUID conversation, Instant until) {
        return db.update(CONVERSATION)
                        .set(CONVERSATION.PAUSED_UNTIL, until.atOffset(UTC))
                        .where(CONVERSATION.ID.eq(conversation), CONVERSATION.TURN.eq(MENTOR))
                        .execute()
                == 1;
    }

    void resume(UUID conversation) {
        db.update(CONVERSATION)
                .setNull(CONVERSATION.PAUSED_UNTIL)
                .where(CONVERSATION.ID.eq(conversation))
                .execute();
    }

    /** Nobody can be expected to answer in a month that is over, except mentors. */
    int endWith(Instant now) {
        return db.update(CONVERSATION)
                .set(CONVERSATION.TURN, NONE)
                .setNull(CONVERSATION.WAITING_SINCE)
                .where(CONVERSATION.TURN.eq(inline(LEARNER)))
                .and(exists(selectOne()
                        .from(MONTH)
                        .where(MONTH.ID.eq(CONVERSATION.MONTH_ID), MONTH.CLOSES_AT.le(now.atOffset(UTC)))))
                .execute();
    }

    /** What was sent before the last word, and arrives after it, turns nothing. Any word ends a pause. */
    private void pass(UUID conversation, Instant at, Field<String> turn, Field<OffsetDateTime> since) {
        var latest = CONVERSATION.LAST_AT.le(at.atOffset(UTC));
        db.update(CONVERSATION)
                .set(CONVERSATION.TURN, case_().when(latest, turn).otherwise(CONVERSATION.TURN))
                .set(CONVERSATION.WAITING_SINCE, case_().when(latest, since).otherwise(CONVERSATION.WAITING_SINCE))
                .setNull(CONVERSATION.PAUSED_UNTIL)
                .set(CONVERSATION.LAST_AT, greatest(CONVERSATION.LAST_AT, val(at.atOffset(UTC))))
                .where(CONVERSATION.ID.eq(conversation))
                .execute();
    }

    private static Field<OffsetDateTime> stillOrSince(String turn, Instant at) {
        return case_().when(CONVERSATION.TURN.eq(inline(turn)), CONVERSATION.WAITING_SINCE)
                .otherwise(at.atOffset(UTC));
    }
}
