package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells the staff of a cohort once that a round waits for a review. */
@Component
class StaffNotice {

    private final DSLContext db;
    private final Post post;

    StaffNotice(DSLContext db, Post post) {
        this.db = db;
        this.post = post;
    }

    void send(MyRound round) {
        var before = ROUND.as("before");
        db.select(MENTOR.NAME, MENTOR.ADDRESS, PARTICIPANT.NAME, WORK.TITLE, COHORT.TITLE, ROUND.ASSIGNEE_ID)
                .from(WORK)
                .join(ROUND)
                .on(ROUND.ID.eq(round.id()))
                .join(COHORT)
                .on(COHORT.ID.eq(WORK.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(WORK.LEARNER_ID))
                .join(COHORT_STAFF)
                .on(COHORT_STAFF.COHORT_ID.eq(WORK.COHORT_ID))
                .join(MENTOR)
                .on(MENTOR.ID.eq(COHORT_STAFF.MENTOR_ID))
                .where(WORK.ID.eq(round.work()))
                .and(MENTOR.TEACHES)
                .and(MENTOR.ID.ne(WORK.LEARNER_ID))
                // What is given to somebody is no news to the others.
                .and(ROUND.ASSIGNEE_ID.isNull().or(ROUND.ASSIGNEE_ID.eq(MENTOR.ID)))
                // Who takes a round back and hands it in again has been heard already.
                .and(notExists(selectOne()
                        .from(before)
                        .where(before.WORK_ID.eq(round.work()))
                        .and(before.NUMBER.eq(round.number() - 1))
                        .and(before.STATE.eq(RoundState.WITHDRAWN.name()))))
                .orderBy(MENTOR.ID)
                .forEach(line -> post.send(
                        new Post.To(line.value1(), line.value2()),
                        line.value3() + " handed in “" + line.value4() + "”",
                        text(round, line.value3(), line.value4(), line.value5(), line.value6() != null)));
    }

    private String text(MyRound round, String learner, String title, String cohort, boolean given) {
        return """
            %s handed in round %d of “%s” in %s. It waits for a review:

            %s

            %s
            """.formatted(
                        learner,
                        round.number(),
                        title,
                        cohort,
                        post.page("/staff/reviews/" + round.id()),
                        given
                                ? "It is given to you. If it is not for you, give it back on that page."
                                : "Whoever claims it first reviews it. Everyone on the staff of the cohort got this"
                                        + " mail.");
    }
}
