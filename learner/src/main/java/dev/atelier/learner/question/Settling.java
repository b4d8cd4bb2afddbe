package dev.atelier.learner.question;

import static dev.atelier.learner.jooq.Tables.QUESTION;
import static dev.atelier.learner.jooq.Tables.QUESTION_VOTE;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Times;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff does with a question: answer it aloud or in writing, merge it, hide it, open it again. */
@Component
@Transactional
class Settling {

    static final int LONGEST_ANSWER = 2_000;

    private final DSLContext db;
    private final AnswerMail mail;
    private final InstantSource clock;

    Settling(DSLContext db, AnswerMail mail, InstantSource clock) {
        this.db = db;
        this.mail = mail;
        this.clock = clock;
    }

    boolean answerAloud(CohortFacts cohort, UUID question, UUID actor) {
        return settle(cohort, question, "OPEN", "ANSWERED", "", actor);
    }

    /** Also adds words to what was answered aloud. Once the day is over, whoever asks it is told by mail. */
    boolean answer(CohortFacts cohort, UUID question, String words, UUID actor) {
        var settled = settle(cohort, question, "OPEN", "ANSWERED", words, actor)
                || db.update(QUESTION)
                                .set(QUESTION.ANSWER, words)
                                .where(which(cohort, question))
                                .and(QUESTION.STATUS.eq("ANSWERED"))
                                .and(QUESTION.ANSWER.eq(""))
                                .execute()
                        == 1;
        var days = new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
        if (settled && clock.instant().isAfter(days.closes(days.last()))) {
            mail.send(cohort, question);
        }
        return settled;
    }

    boolean hide(CohortFacts cohort, UUID question, UUID actor) {
        return settle(cohort, question, "OPEN", "HIDDEN", "", actor);
    }

    /** Hidden, or answered by mistake: it stands in the list again. What was written stays only where it was. */
    boolean reopen(CohortFacts cohort, UUID question) {
        return db.update(QUESTION)
                        .set(QUESTION.STATUS, "OPEN")
                        .setNull(QUESTION.SETTLED_BY)
                        .setNull(QUESTION.SETTLED_AT)
                        .where(which(cohort, question))
                        .and(QUESTION.STATUS.in("HIDDEN", "ANSWERED"))
                        .and(QUESTION.ANSWER.eq(""))
                        .execute()
                == 1;
    }

    /** Whoever asked the one now asks the other. Both are locked in one order, so that two merges cannot cross. */
    boolean merge(CohortFacts cohort, UUID question, UUID into, UUID actor) {
        var open = db
                .selectFrom(QUESTION)
                .where(QUESTION.ID.in(List.of(question, into)))
                .and(QUESTION.COHORT_ID.eq(cohort.id().value()))
                .orderBy(QUESTION.ID)
                .forUpdate()
                .fetch()
                .stream()
                .filter(row -> row.getStatus().equals("OPEN"))
                .count();
        if (open != 2) {
            return false;
        }
        db.update(QUESTION)
                .set(QUESTION.STATUS, "MERGED")
                .set(QUESTION.MERGED_INTO, into)
                .set(QUESTION.SETTLED_BY, actor)
                .set(QUESTION.SETTLED_AT, Times.stored(clock.instant()))
                .where(QUESTION.ID.eq(question))
                .execute();
        db.update(QUESTION)
                .set(QUESTION.MERGED_INTO, into)
                .where(QUESTION.MERGED_INTO.eq(question))
                .execute();
        db.insertInto(QUESTION_VOTE)
                .select(db.select(val(into), QUESTION_VOTE.LEARNER_ID, QUESTION_VOTE.COHORT_ID, QUESTION_VOTE.AT)
                        .from(QUESTION_VOTE)
                        .where(QUESTION_VOTE.QUESTION_ID.eq(question)))
                .onConflictDoNothing()
                .execute();
        return true;
    }

    private boolean settle(CohortFacts cohort, UUID question, String from, String to, String answer, UUID actor) {
        return db.update(QUESTION)
                        .set(QUESTION.STATUS, to)
                        .set(QUESTION.ANSWER, answer)
                        .set(QUESTION.SETTLED_BY, actor)
                        .set(QUESTION.SETTLED_AT, Times.stored(clock.instant()))
                        .where(which(cohort, question))
                        .and(QUESTION.STATUS.eq(from))
                        .execute()
                == 1;
    }

    private static Condition which(CohortFacts cohort, UUID question) {
        return QUESTION.ID.eq(question).and(QUESTION.COHORT_ID.eq(cohort.id().value()));
    }
}
