package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a learner does: ask, ask it too, ask it no longer. Each is one statement that looks before it writes. */
@Component
@Transactional
class Asking {

    static final int OPEN_AT_ONCE = 10;

    private final DSLContext db;
    private final InstantSource clock;

    Asking(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if this person has {@value #OPEN_AT_ONCE} open questions already. The same form twice asks once. */
    boolean ask(Seat seat, QuestionForm form) {
        var learner = seat.learner().value();
        if (db.fetchExists(QUESTION, QUESTION.LEARNER_ID.eq(learner).and(QUESTION.FORM_ID.eq(form.form())))) {
            return true;
        }
        var open = db.fetchCount(
                QUESTION,
                QUESTION.LEARNER_ID
                        .eq(learner)
                        .and(QUESTION.COHORT_ID.eq(seat.cohort().value()))
                        .and(QUESTION.STATUS.eq("OPEN")));
        if (open >= OPEN_AT_ONCE) {
            return false;
        }
        db.insertInto(QUESTION)
                .set(QUESTION.COHORT_ID, seat.cohort().value())
                .set(QUESTION.LEARNER_ID, learner)
                .set(QUESTION.FORM_ID, form.form())
                .set(QUESTION.WORDS, form.words())
                .set(QUESTION.NAMED, form.named())
                .set(QUESTION.ASKED_AT, Times.stored(clock.instant()))
                .onConflict(QUESTION.LEARNER_ID, QUESTION.FORM_ID)
                .doNothing()
                .returning(QUESTION.ID)
                .fetchOptional(QUESTION.ID)
                .ifPresent(question -> vote(seat, question));
        return true;
    }

    /** Nothing happens if it is settled or was voted for before; where it was merged, the vote follows it. */
    void vote(Seat seat, UUID question) {
        if (!voted(seat, question)) {
            db.select(QUESTION.MERGED_INTO)
                    .from(QUESTION)
                    .where(QUESTION.ID.eq(question))
                    .and(QUESTION.MERGED_INTO.isNotNull())
                    .fetchOptional(QUESTION.MERGED_INTO)
                    .ifPresent(into -> voted(seat, into));
        }
    }

    private boolean voted(Seat seat, UUID question) {
        return db.insertInto(
                                QUESTION_VOTE,
                                QUESTION_VOTE.QUESTION_ID,
                                QUESTION_VOTE.LEARNER_ID,
                                QUESTION_VOTE.COHORT_ID,
                                QUESTION_VOTE.AT)
                        .select(db.select(
                                        QUESTION.ID,
                                        val(seat.learner().value()),
                                        QUESTION.COHORT_ID,
                                        val(Times.stored(clock.instant())))
                                .from(QUESTION)
                                .where(QUESTION.ID.eq(question))
                                .and(QUESTION.COHORT_ID.eq(seat.cohort().value()))
                                .and(QUESTION.STATUS.eq("OPEN"))
                                // A vote waits for whoever merges, so that none is left behind.
                                .forShare())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whoever asked it goes on asking it. */
    void takeBack(Seat seat, UUID question) {
        db.deleteFrom(QUESTION_VOTE)
                .where(QUESTION_VOTE.QUESTION_ID.eq(question))
                .and(QUESTION_VOTE.LEARNER_ID.eq(seat.learner().value()))
                .and(exists(selectOne()
                        .from(QUESTION)
                        .where(QUESTION.ID.eq(QUESTION_VOTE.QUESTION_ID))
                        .and(QUESTION.STATUS.eq("OPEN"))
                        .and(QUESTION.LEARNER_ID.ne(seat.learner().value()))))
                .execute();
    }

    /** How many people ask a question, as a column. */
    static Field<Integer> votes() {
        return field(selectCount().from(QUESTION_VOTE).where(QUESTION_VOTE.QUESTION_ID.eq(QUESTION.ID)));
    }
}
